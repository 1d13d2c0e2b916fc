package org.simpul.graph.console;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say of an answer.
 *
 * @param end why there is no more of it
 * @param rows how many rows came
 * @param bytes about how many bytes their values take
 * @param notices what the server remarks, without those that only say that all went well
 * @param plan where it was asked for
 */
public record Summary(
        End end, long rows, long bytes, Timing timing, Changes changes, List<Notice> notices, Optional<PlanNode> plan) {

    /** Why there is no more. */
    public enum End {
        /** That was all. */
        ALL,
        /** The cap on rows; there is at least one more. */
        ROWS,
        /** The cap on time. */
        TIME,
        /** The cap on bytes; there is at least one more row. */
        BYTES,
        /** Its receiver has no room for more; there is at least one more row. */
        FULL,
        /** Somebody stopped it. */
        STOPPED
    }

    public Summary {
        notices = List.copyOf(notices);
    }
}
