package org.simpul.graph;

import java.time.Instant;

/**
 * A statement that a user ran, as the history has it.
 *
 * @param id no other line has it
 * @param parameters as a map literal of Cypher
 * @param place the database that it was run on, as the page calls it; empty of the configured one
 * @param ended how: ALL, ROWS, TIME, BYTES, FULL, STOPPED, FAILED or REFUSED
 */
public record RunLine(
        String id,
        String text,
        String parameters,
        String place,
        Instant at,
        String ended,
        long rows,
        long milliseconds) {}
