package org.simpul.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A word at the lower edge that goes away by itself. */
class Note extends Notification {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MS = 6_000;
    private static final int LONGER_MS = 12_000;

    private final String words;
    private final Span said;

    private Note(String words, int milliseconds) {
        this.words = words;
        said = new Span(words);
        addClassName("note");
        setPosition(Position.BOTTOM_CENTER);
        setDuration(milliseconds);
        add(said);
    }

    /** The same words said again take the place of those that are still there. */
    static void say(String words) {
        UI page = UI.getCurrent();
        Note before = ComponentUtil.getData(page, Note.class);
        if (before != null && before.words.equals(words)) {
            before.close();
        }
        Note note = new Note(words, SHOWN_MS);
        ComponentUtil.setData(page, Note.class, note);
        note.open();
    }

    /** With a button that takes it back, for as long as it is there. */
    static void say(String words, String back, Runnable takenBack) {
        Note note = new Note(words, LONGER_MS);
        QuietButton button = new QuietButton(() -> {
            note.close();
            takenBack.run();
        });
        button.setText(back);
        note.add(button);
        note.open();
    }

    /** That something goes on, until that is done and closes it; a button ends it before. */
    static Note during(String words, String end, Runnable ended) {
        Note note = new Note(words, 0);
        QuietButton button = new QuietButton(() -> {
            note.close();
            ended.run();
        });
        button.setText(end);
        note.add(button);
        note.open();
        return note;
    }

    /** How far it is. */
    void tell(String other) {
        said.setText(other);
    }
}
