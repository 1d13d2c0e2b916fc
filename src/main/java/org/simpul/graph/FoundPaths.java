package org.simpul.graph;

import java.util.List;
import java.util.function.Supplier;

/**
 * The paths that were found between two nodes: the best supported of the shortest, then others, best supported first.
 *
 * @param whole whether all ways of finding them came to their end in time
 */
public record FoundPaths(List<GraphPath> paths, boolean whole) {

    public static final FoundPaths NONE = new FoundPaths(List.of(), true);

    public FoundPaths {
        paths = List.copyOf(paths);
    }

    /** One way of finding paths: what it found, as far as it did in time. */
    record Attempt<T>(List<T> found, boolean whole) {

        static <T> Attempt<T> at(Supplier<List<T>> question) {
            try {
                return new Attempt<>(question.get(), true);
            } catch (QuestionTooLongException e) {
                return late();
            }
        }

        static <T> Attempt<T> late() {
            return new Attempt<>(List.of(), false);
        }
    }
}
