package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.simpul.ingest.Doubt;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.Polarity;

/** A claim that may be wrong: its sentence, how it was read, and the way to its text. */
class DoubtLine extends Article {

    private static final long serialVersionUID = 1L;

    DoubtLine(Doubt doubt, Locale locale) {
        Claim claim = doubt.claim();
        addClassName("claim");
        Span reading = new Span(name(claim.subject(), locale) + " – "
                + Messages.relation(claim.relation().name(), locale)
                + (claim.polarity() == Polarity.NEGATIVE ? " (" + getTranslation("edge.denied") + ")" : "") + " – "
                + name(claim.object(), locale));
        reading.addClassName("source");
        ConfidenceBar confidence = new ConfidenceBar(
                claim.confidence(), getTranslation("edge.confidence", ConfidenceBar.number(claim.confidence())));
        Div about = new Div(reading, ImportReport.link(doubt.document(), doubt.title()), confidence);
        about.addClassName("about");
        add(
                new MarkedSentence(
                        doubt.sentence(),
                        doubt.language().code(),
                        new MarkedSentence.Mark(doubt.subject(), getTranslation("edge.subject")),
                        new MarkedSentence.Mark(doubt.object(), getTranslation("edge.object"))),
                about);
    }

    private static String name(Entity entity, Locale locale) {
        return Messages.language(locale).equals(Messages.INDONESIAN)
                ? entity.nameId().orElse(entity.name())
                : entity.name();
    }
}
