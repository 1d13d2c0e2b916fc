package org.simpul.explore;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A change, or what comes of one, that has a question to ask first.
 *
 * @param question may be asked on any thread, and takes as long as the database
 * @param answer makes the change, of the canvas as it is then; on the exploration's own thread
 */
public record Pending<A, R>(Supplier<A> question, Function<A, R> answer) {

    /** Asks and changes at once. */
    R now() {
        return answer.apply(question.get());
    }
}
