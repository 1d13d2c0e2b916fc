package org.simpul.graph.console;

/** What a statement may do to the database. */
public enum Mode {
    READ,
    /** Refused wherever writing is not switched on. */
    WRITE
}
