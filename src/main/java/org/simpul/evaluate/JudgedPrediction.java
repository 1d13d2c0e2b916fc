package org.simpul.evaluate;

/**
 * A prediction, and how far facts of its document bear it out.
 *
 * @param exact a fact has its subject, relation, object and polarity
 * @param strict likewise, or one has an alternative that the gold lists
 * @param relaxed a fact links the two with any relation, in either direction
 * @param ignored a fact that does not count fits
 */
public record JudgedPrediction(
        Prediction prediction, GoldDocument document, boolean exact, boolean strict, boolean relaxed, boolean ignored) {

    /** Whether it is right or wrong, and not left out. */
    boolean counted() {
        return strict || !ignored;
    }

    boolean wrong() {
        return !strict && !ignored;
    }

    /** The prediction for people; a star where its document is exhaustive, ~ where the pair is right. */
    public String words() {
        return (document.exhaustive() ? "*" : " ") + (relaxed ? "~" : " ") + " " + document.name() + ": "
                + prediction.words() + " \u00AB"
                + Excerpt.of(prediction.sentence().orElse("")) + "\u00BB";
    }
}
