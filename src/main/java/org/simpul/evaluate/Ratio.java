package org.simpul.evaluate;

import java.util.OptionalDouble;

/** How many of how many. */
public record Ratio(int part, int whole) {

    /** How many of these are as they should be. */
    static Ratio of(Iterable<Boolean> outcomes) {
        int part = 0;
        int whole = 0;
        for (boolean outcome : outcomes) {
            part += outcome ? 1 : 0;
            whole++;
        }
        return new Ratio(part, whole);
    }

    /** Empty where there is nothing to be a part of. */
    public OptionalDouble share() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
