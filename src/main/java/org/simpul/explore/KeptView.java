package org.simpul.explore;

import org.simpul.graph.ViewLine;

/** A saved view out of the database, as far as it can be read. */
public record KeptView(ViewLine line, ReadView content) {}
