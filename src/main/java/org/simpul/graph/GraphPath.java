package org.simpul.graph;

import java.util.List;

/**
 * A way from one node to another along edges.
 *
 * @param nodes from end to end, none of them twice
 * @param edges between each and the next, whichever way they lead
 */
public record GraphPath(List<GraphNode> nodes, List<GraphEdge> edges) {

    public GraphPath {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        if (nodes.size() != edges.size() + 1 || edges.isEmpty()) {
            throw new IllegalArgumentException(nodes.size() + " nodes on a path of " + edges.size() + " edges");
        }
    }

    /** How many documents are behind its weakest edge. */
    public long weakest() {
        return edges.stream().mapToLong(GraphEdge::documents).min().orElseThrow();
    }

    /** How many documents are behind its edges, each counted for each edge. */
    public long documents() {
        return edges.stream().mapToLong(GraphEdge::documents).sum();
    }
}
