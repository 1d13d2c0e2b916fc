package org.simpul.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Some nodes and edges of the database. */
public record Subgraph(List<GraphNode> nodes, List<GraphEdge> edges) {

    public Subgraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The same with more edges, each once. */
    public Subgraph with(List<GraphEdge> more) {
        Map<EdgeKey, GraphEdge> all = new LinkedHashMap<>();
        Stream.concat(edges.stream(), more.stream()).forEach(edge -> all.putIfAbsent(edge.key(), edge));
        return new Subgraph(nodes, List.copyOf(all.values()));
    }
}
