package org.simpul.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.simpul.explore.Status;

/** What lies on a canvas without nodes: how to get some. */
class EmptyCanvas extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Code command = new Code("./simpul import FOLDER");
    private final QuietButton again;
    private boolean noTexts;

    EmptyCanvas(Runnable startAgain) {
        again = new QuietButton(startAgain);
        addClassName("empty");
        setVisible(false);
        add(new Logo(), title, hint, command, again);
    }

    void refresh(Status status) {
        setVisible(status.nodes() == 0);
        noTexts = status.total() == 0;
        command.setVisible(noTexts);
        again.setVisible(!noTexts);
        title.setText(getTranslation(noTexts ? "empty.title" : "empty.cleared.title"));
        hint.setText(getTranslation(noTexts ? "empty.hint" : "empty.cleared.hint"));
        again.setText(getTranslation("empty.cleared.action"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation(noTexts ? "empty.title" : "empty.cleared.title"));
        hint.setText(getTranslation(noTexts ? "empty.hint" : "empty.cleared.hint"));
        again.setText(getTranslation("empty.cleared.action"));
    }
}
