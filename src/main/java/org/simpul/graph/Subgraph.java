package org.simpul.graph;

import java.util.List;

/** Some nodes and edges of the database. */
public record Subgraph(List<GraphNode> nodes, List<GraphEdge> edges) {

    public Subgraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
