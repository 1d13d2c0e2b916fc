package org.simpul.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page with nothing on it but why, and a way on. */
class Sorry extends Main {

    private static final long serialVersionUID = 1L;

    void say(String title, String reason, String onward, Runnable on) {
        addClassName("sorry");
        QuietButton button = new QuietButton(on);
        button.addClassName("main");
        button.setText(onward);
        removeAll();
        add(new Logo(), new H1(title), new Paragraph(reason), button);
    }
}
