package org.simpul.explore;

import org.jspecify.annotations.Nullable;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/** One step from a node, by a relation and direction or, both null, by any. */
public record ExpandRequest(
        String key, @Nullable String relation, @Nullable Direction direction) {

    /** Whether an edge of the node is one that is asked for. */
    boolean asksFor(EdgeKey edge) {
        return (relation == null || edge.relation().equals(relation))
                && (direction == null || edge.leads(direction, new NodeKey(key)));
    }
}
