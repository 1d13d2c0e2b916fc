package org.simpul.graph;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * The first of many.
 *
 * @param total how many there are, of which the list may be a part
 */
public record Capped<T>(List<T> list, long total) {

    public Capped {
        list = List.copyOf(list);
    }

    /** All of them. */
    public static <T> Capped<T> all(List<T> list) {
        return new Capped<>(list, list.size());
    }

    /** Those that were found by a question with a limit; how many there are is asked only where that was reached. */
    static <T> Capped<T> of(List<T> found, int limit, LongSupplier count) {
        return new Capped<>(found, found.size() < limit ? found.size() : count.getAsLong());
    }
}
