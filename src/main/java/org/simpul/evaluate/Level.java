package org.simpul.evaluate;

import java.util.OptionalDouble;

/**
 * Precision and recall by one measure of what is right.
 *
 * @param precision empty where no document tells what is wrong
 */
public record Level(OptionalDouble precision, double recall) {

    /** The harmonic mean of the two. */
    public OptionalDouble f1() {
        return precision.isEmpty() ? precision : OptionalDouble.of(mean(precision.getAsDouble(), recall));
    }

    private static double mean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
