package org.simpul.graph.console;

import java.util.Optional;

/**
 * Why a statement is not run here.
 *
 * @param what it has that is not run: a procedure's name, or the words of a command
 * @param message one sentence in English
 */
public record Refusal(Reason reason, String what, String message, Optional<Position> position) {

    /** Why; the page has words for each. */
    public enum Reason {
        /** Reads files or the network. */
        LOAD_CSV,
        /** Commits on its own, part by part. */
        IN_TRANSACTIONS,
        /** Changes or shows users, databases, settings, the server or other people's transactions. */
        ADMINISTRATION,
        /** Leaves the database that is chosen. */
        OTHER_DATABASE,
        /** A procedure that is not on the list of those that only look at the graph. */
        PROCEDURE,
        /** A function that is not on the list of those that only work things out. */
        FUNCTION,
        /** Writes, where only reading was asked for. */
        WRITES,
        /** Writing was asked for, but is not switched on. */
        WRITING_OFF,
        /** Nothing, or several statements, or a line for another program. */
        NO_STATEMENT,
        /** Something that is not known, and so not run. */
        UNKNOWN
    }
}
