package org.simpul.explore;

import java.util.List;
import java.util.Map;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphPath;
import org.simpul.graph.NodeKey;

/** The keys of the nodes and edges that are selected. */
public record Selection(List<String> nodes, List<String> edges) {

    public Selection {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A node and nothing else. */
    public static Selection of(NodeKey node) {
        return new Selection(List.of(node.value()), List.of());
    }

    /** An edge and nothing else. */
    public static Selection of(EdgeKey edge) {
        return new Selection(List.of(), List.of(edge.value()));
    }

    /** All of a path. */
    public static Selection of(GraphPath path) {
        return new Selection(
                path.nodes().stream().map(node -> node.key().value()).toList(),
                path.edges().stream().map(edge -> edge.key().value()).toList());
    }

    /** The same where some nodes are merged into others. */
    Selection following(Map<NodeKey, NodeKey> merged) {
        return new Selection(
                nodes.stream()
                        .map(NodeKey::new)
                        .map(key -> merged.getOrDefault(key, key).value())
                        .distinct()
                        .toList(),
                edges.stream()
                        .map(key -> EdgeKey.of(key).following(merged).value())
                        .distinct()
                        .toList());
    }

    /** Two nodes and nothing else. */
    public static Selection of(PathEnds ends) {
        return new Selection(List.of(ends.from(), ends.to()), List.of());
    }
}
