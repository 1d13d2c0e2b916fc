package org.simpul.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.simpul.explore.Status;

/** What lies on a canvas where no node is to be seen: why, and how to see some. */
class EmptyCanvas extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** Why no node is to be seen. */
    private enum Cause {
        NO_TEXTS,
        CLEARED,
        FILTERED
    }

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Code command = new Code("./simpul import FOLDER");
    private final QuietButton again;
    private final QuietButton unfilter;
    private Cause cause = Cause.CLEARED;

    EmptyCanvas(Runnable startAgain, Runnable takeFiltersOff) {
        again = new QuietButton(startAgain);
        unfilter = new QuietButton(takeFiltersOff);
        addClassName("empty");
        setVisible(false);
        add(new Logo(), title, hint, command, again, unfilter);
    }

    void refresh(Status status) {
        setVisible(status.shown() == 0);
        cause = status.nodes() > 0 ? Cause.FILTERED : status.total() == 0 ? Cause.NO_TEXTS : Cause.CLEARED;
        command.setVisible(cause == Cause.NO_TEXTS);
        again.setVisible(cause == Cause.CLEARED);
        unfilter.setVisible(cause == Cause.FILTERED);
        write();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        write();
    }

    private void write() {
        title.setText(getTranslation("empty.title." + cause));
        hint.setText(getTranslation("empty.hint." + cause));
        again.setText(getTranslation("empty.again"));
        unfilter.setText(getTranslation("command.unfilter"));
    }
}
