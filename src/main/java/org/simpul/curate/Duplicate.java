package org.simpul.curate;

import org.simpul.graph.NamedEntity;
import org.simpul.graph.Support;

/**
 * Two entities that may be one, the one with more behind it first.
 *
 * @param shared how many neighbours they share
 * @param score how likely they are one, 0 to 1
 */
public record Duplicate(
        NamedEntity first,
        Support firstSupport,
        NamedEntity second,
        Support secondSupport,
        Likeness reason,
        long shared,
        double score) {}
