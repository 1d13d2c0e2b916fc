package org.simpul.explore;

import java.util.Map;
import java.util.Set;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/**
 * What is in the database now of what is on a canvas.
 *
 * @param asked the keys that were asked for, what is merged followed
 * @param merged of those that are merged into others: into which
 * @param total how many nodes there are at all
 */
public record Current(Set<NodeKey> asked, Map<NodeKey, NodeKey> merged, Subgraph found, long total) {

    public Current {
        asked = Set.copyOf(asked);
        merged = Map.copyOf(merged);
    }
}
