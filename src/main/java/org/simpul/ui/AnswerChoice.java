package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The answers of statements that were run in a row, to go from one to another; not seen where there is but one. */
class AnswerChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** How much of a statement names its answer, in UTF-16 units. */
    private static final int NAME = 32;

    private final transient Consumer<Answer> chosen;
    private final transient List<Answer> answers = new ArrayList<>();

    AnswerChoice(Consumer<Answer> chosen) {
        this.chosen = chosen;
        addClassName("answers");
        setVisible(false);
    }

    /** Forgets those of the row before, and lets go of them. */
    void clear() {
        answers.forEach(Answer::letGo);
        answers.clear();
        removeAll();
        setVisible(false);
    }

    void add(Answer answer) {
        answers.add(answer);
        setVisible(answers.size() > 1);
        String text = answer.statement().text().replaceAll("\\s+", " ");
        String name = text.length() > NAME ? text.substring(0, NAME) + "…" : text;
        QuietButton button = new QuietButton(() -> chosen.accept(answer));
        button.setText(answers.size() + " · " + name);
        add(button);
        mark(answer);
    }

    /** Marks the one that is shown. */
    void mark(Answer answer) {
        int shown = answers.indexOf(answer);
        for (int at = 0; at < answers.size(); at++) {
            getElement().getChild(at).getClassList().set("chosen", at == shown);
            getElement().getChild(at).setAttribute("aria-pressed", Boolean.toString(at == shown));
        }
    }

    boolean isLast(Answer answer) {
        return !answers.isEmpty() && answers.getLast().equals(answer);
    }
}
