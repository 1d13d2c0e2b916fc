package org.simpul.graph.console;

/**
 * A place in a statement as it was written.
 *
 * @param offset in UTF-16 units, from 0
 * @param line from 1
 * @param column from 1
 */
public record Position(int offset, int line, int column) {}
