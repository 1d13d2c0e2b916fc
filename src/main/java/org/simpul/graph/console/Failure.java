package org.simpul.graph.console;

import java.util.Optional;

/**
 * Why a statement failed.
 *
 * @param gqlStatus such as 42I06; empty where the server gave none
 * @param message in English, as the server says it
 * @param position where in the statement as it was written
 */
public record Failure(String gqlStatus, String message, Optional<Position> position, Advice advice) {

    /** What to try; the page has words for each. */
    public enum Advice {
        /** Mend the statement where it is marked. */
        MEND_SYNTAX,
        /** Look at names, types and values: the statement is well written, but does not fit. */
        MEND_MEANING,
        /** Give the parameter that is missing. */
        GIVE_PARAMETER,
        /** Switch writing on, where one may, or leave the write out. */
        SWITCH_WRITING_ON,
        /** Ask for less, or raise the cap on time. */
        ASK_FOR_LESS_TIME,
        /** Ask for less: the server's memory is capped. */
        ASK_FOR_LESS_MEMORY,
        /** Try again: it was in somebody's way. */
        TRY_AGAIN,
        /** See whether the database still runs. */
        CHECK_DATABASE,
        /** See the server's log. */
        SEE_LOG
    }
}
