package org.simpul.evaluate;

import java.util.Locale;
import java.util.TreeSet;

/** A fact of the gold that an extractor should find, and at which levels a prediction finds it. */
public record JudgedFact(GoldDocument document, Fact fact, boolean exact, boolean strict, boolean relaxed) {

    /** The fact for people; ~ where the pair was found with another relation. */
    public String words() {
        Target target = fact.target();
        return (relaxed ? "~" : " ") + " " + target.document() + ": " + target.subject() + " " + target.relation() + " "
                + target.object() + " [" + target.polarity().name().toLowerCase(Locale.ROOT) + "] "
                + new TreeSet<>(fact.slices()) + " \u00AB"
                + Excerpt.of(fact.sentences().getFirst()) + "\u00BB";
    }
}
