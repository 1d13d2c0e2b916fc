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

    private Note(String words, int milliseconds) {
        this.words = words;
        addClassName("note");
        setPosition(Position.BOTTOM_CENTER);
        setDuration(milliseconds);
        add(new Span(words));
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
}
