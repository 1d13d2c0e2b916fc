package org.simpul.curate;

/** Why two entities may be one. The likelier the earlier. */
public enum Likeness {
    /** Their names are written alike but for accents and the like. */
    SAME_NAME(0.92),
    /** One is called what the other is. */
    SHARED_ALIAS(0.85),
    /** One is the first letters of the other. */
    ABBREVIATION(0.7),
    /** Their names differ by a letter or two. */
    SPELLING(0.65),
    /** One is a part of the other's name. */
    PART_OF_NAME(0.6);

    private final double score;

    Likeness(double score) {
        this.score = score;
    }

    /** How likely it makes them one, 0 to 1. */
    double score() {
        return score;
    }
}
