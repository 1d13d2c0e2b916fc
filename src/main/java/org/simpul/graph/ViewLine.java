package org.simpul.graph;

import java.time.Instant;

/**
 * A saved view as a list has it.
 *
 * @param by who saved it last; empty where nobody told a name
 * @param changed when it was saved last
 * @param revision another with each saving, so that one tells whether somebody else has saved it meanwhile
 */
public record ViewLine(ViewId id, String name, String by, Instant changed, String revision) {}
