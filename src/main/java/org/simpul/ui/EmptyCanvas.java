package org.simpul.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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

    /** What leads on from here. */
    record Ways(
            Runnable importing, Runnable search, Runnable week, Runnable story, Runnable again, Runnable unfilter) {}

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Code command = new Code("./simpul import FOLDER");
    private final Span searchWord = new Span();
    private final Span storyWord = new Span();
    private final Span importWord = new Span();
    private final QuietButton importing;
    private final QuietButton search;
    private final QuietButton week;
    private final QuietButton story;
    private final Div beginnings;
    private final QuietButton again;
    private final QuietButton unfilter;
    private Cause cause = Cause.CLEARED;

    EmptyCanvas(Ways ways) {
        importing = new QuietButton(ways.importing(), new Icon(Icon.IMPORT), importWord);
        importing.addClassName("main");
        search = new QuietButton(ways.search(), new Icon(Icon.SEARCH), searchWord);
        week = new QuietButton(ways.week());
        story = new QuietButton(ways.story(), new Icon(Icon.STORIES), storyWord);
        again = new QuietButton(ways.again());
        unfilter = new QuietButton(ways.unfilter());
        beginnings = new Div(search, week, story);
        beginnings.addClassName("beginnings");
        addClassName("empty");
        setVisible(false);
        add(new Logo(), title, hint, command, importing, beginnings, again, unfilter);
    }

    void refresh(Status status) {
        setVisible(status.shown() == 0);
        cause = status.nodes() > 0 ? Cause.FILTERED : status.total() == 0 ? Cause.NO_TEXTS : Cause.CLEARED;
        importing.setVisible(cause == Cause.NO_TEXTS);
        command.setVisible(cause == Cause.NO_TEXTS);
        beginnings.setVisible(cause == Cause.CLEARED);
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
        importWord.setText(getTranslation("empty.import"));
        searchWord.setText(getTranslation("empty.search"));
        week.setText(getTranslation("empty.week"));
        storyWord.setText(getTranslation("empty.story"));
        again.setText(getTranslation("empty.again"));
        unfilter.setText(getTranslation("command.unfilter"));
    }
}
