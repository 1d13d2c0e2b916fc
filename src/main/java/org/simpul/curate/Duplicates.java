package org.simpul.curate;

import java.util.List;
import org.simpul.graph.Capped;

/**
 * Entities that may be one.
 *
 * @param pairs the likeliest first
 * @param among how many entities were compared in all ways: the best-connected; of all, those whose names are written alike
 * @param entities how many there are
 */
public record Duplicates(Capped<Duplicate> pairs, long among, long entities) {

    public static final Duplicates NONE = new Duplicates(Capped.all(List.of()), 0, 0);

    /** Whether all entities were compared. */
    public boolean amongAll() {
        return among >= entities;
    }
}
