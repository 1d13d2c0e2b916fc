package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.simpul.graph.Decision;
import org.simpul.graph.Decision.Undoing;

/** One decision in the history: what, who, when, why, and a way to undo it while it stands. */
class DecisionLine extends Article {

    private static final long serialVersionUID = 1L;

    DecisionLine(Decision decision, Consumer<Decision> undo) {
        addClassNames("card", "decision");
        DecisionWords words = new DecisionWords(this);
        Paragraph what = new Paragraph(words.of(decision));
        what.addClassName("what");
        Span when = new Span(words.time(decision.at()));
        when.addClassNames("about", "date");
        Div told = new Div(what);
        told.addClassName("told");
        if (!decision.matter().sentence().isEmpty()) {
            Paragraph sentence = new Paragraph(decision.matter().sentence());
            sentence.addClassName("sentence");
            told.add(sentence);
        }
        if (!decision.matter().source().isEmpty()) {
            told.add(about(getTranslation("curate.source", decision.matter().source())));
        }
        if (!decision.reason().isEmpty()) {
            told.add(about(getTranslation("curate.because", decision.reason())));
        }
        decision.undone().ifPresent(undoing -> told.add(about(undone(undoing, words))));
        if (decision.moving()) {
            told.add(about(getTranslation("curate.moving")));
        }
        setClassName("undone", decision.undone().isPresent());
        add(told, when);
        if (decision.undone().isEmpty()) {
            QuietButton button = new QuietButton(() -> undo.accept(decision));
            button.setText(getTranslation("curate.undo"));
            add(button);
        }
    }

    private String undone(Undoing undoing, DecisionWords words) {
        String who = getTranslation("curate.undone.by", words.who(undoing.by()), words.time(undoing.at()));
        return undoing.reason().isEmpty() ? who : who + " · " + getTranslation("curate.because", undoing.reason());
    }

    private static Paragraph about(String words) {
        Paragraph about = new Paragraph(words);
        about.addClassName("about");
        return about;
    }
}
