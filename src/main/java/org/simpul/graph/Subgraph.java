package org.simpul.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The first {@code limit} of the nodes, and the edges among them. */
    public Subgraph first(int limit) {
        List<GraphNode> kept = nodes.stream().limit(limit).toList();
        Set<NodeKey> keys = kept.stream().map(GraphNode::key).collect(Collectors.toSet());
        return new Subgraph(
                kept,
                edges.stream()
                        .filter(edge -> keys.contains(edge.key().source())
                                && keys.contains(edge.key().target()))
                        .toList());
    }
}
