package org.simpul.graph;

import java.util.List;

/**
 * Which paths somebody wants.
 *
 * @param longest of how many edges at most, {@value PathQuery#LONGEST} at most
 * @param relations along which alone they may go; any where it is empty
 * @param denials whether they may go along edges that texts only deny
 */
public record PathWish(NodeKey from, NodeKey to, int longest, List<String> relations, boolean denials) {

    public PathWish {
        relations = List.copyOf(relations);
    }

    /** Whether an edge may be on such a path. */
    boolean allows(GraphEdge edge) {
        return (relations.isEmpty() || relations.contains(edge.key().relation()))
                && (denials || edge.status() != EdgeStatus.DENIED);
    }
}
