package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** A button with a hairline around it and no more. */
class QuietButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    QuietButton(Runnable pressed, Component... content) {
        add(content);
        addClassName("button");
        getElement().setAttribute("type", "button");
        addClickListener(event -> pressed.run());
    }

    /** What a pointer that rests on it, and a screen reader, say about it. */
    void explain(String words) {
        setTitle(words);
        setAriaLabel(words);
    }
}
