package org.simpul.explore.connect;

import java.util.function.Supplier;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;

/** What became of something that was asked of a server. */
public sealed interface Attempt<T> {

    record Worked<T>(T what) implements Attempt<T> {}

    record Failed<T>(Fault fault) implements Attempt<T> {}

    static <T> Attempt<T> of(Supplier<T> question) {
        try {
            return new Worked<>(question.get());
        } catch (GraphUnavailableException e) {
            return new Failed<>(e.fault());
        }
    }
}
