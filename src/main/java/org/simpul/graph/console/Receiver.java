package org.simpul.graph.console;

import java.util.List;

/**
 * Who gets an answer, as it comes: the columns, then batches of rows, then how it ended.
 *
 * <p>Called on one thread, the run's own. As long as a call lasts nothing more is fetched from the database, so a slow
 * receiver costs no memory.
 */
public interface Receiver {

    /** The names of the columns, before the first row; not called where the statement fails or is refused before. */
    void columns(List<String> names);

    /** Some rows, each as long as there are columns; the first come as soon as they are there. */
    void rows(List<List<CypherValue>> batch);

    /**
     * Whether it has room for a row of so many bytes more; where it has none, the answer ends before that row. Called
     * before each row, on a thread of its own.
     */
    default boolean takes(long bytes) {
        return true;
    }

    /** How it ended; called once, last, whatever happens. */
    void ended(Ended ended);
}
