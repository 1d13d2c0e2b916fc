package org.simpul.graph;

import java.time.Instant;

/**
 * A saved view as a list has it.
 *
 * @param changed when it was saved last
 * @param revision another with each saving, so that one tells whether somebody else has saved it meanwhile
 */
public record ViewLine(ViewId id, String name, Instant changed, String revision) {}
