package org.simpul.explore.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;

/** What nodes or edges have beside their ends, with the types that GraphML and GEXF both know by these names. */
record Column<T>(String name, String type, Function<T, Optional<Object>> value) {

    static final List<Column<GraphNode>> NODES = List.of(
            text("key", node -> node.key().value()),
            text("type", GraphNode::type),
            text("name", GraphNode::caption),
            text("name_id", GraphNode::captionId),
            number("neighbours", GraphNode::degree));

    static final List<Column<GraphEdge>> EDGES = List.of(
            text("relation", edge -> edge.key().relation()),
            text("status", edge -> edge.status().name()),
            number("says", GraphEdge::says),
            number("denies", GraphEdge::denies),
            number("documents", GraphEdge::documents),
            new Column<>("from", "string", edge -> edge.firstDate().map(day -> day)),
            new Column<>("to", "string", edge -> edge.lastDate().map(day -> day)));

    /** What nodes have in an export: also what is measured of any. */
    static List<Column<GraphNode>> nodes(Export export) {
        return Stream.concat(NODES.stream(), measured(export).stream()).toList();
    }

    /** What is measured of any of the nodes of an export. */
    static List<Column<GraphNode>> measured(Export export) {
        Column<GraphNode> rank =
                new Column<>("rank", "double", node -> export.rank(node.key()).map(value -> value));
        Column<GraphNode> community = new Column<>(
                "community", "long", node -> export.community(node.key()).map(value -> value));
        return Stream.of(rank, community)
                .filter(column -> export.graph().nodes().stream()
                        .anyMatch(node -> column.value().apply(node).isPresent()))
                .toList();
    }

    private static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, "string", thing -> Optional.of(value.apply(thing)));
    }

    private static <T> Column<T> number(String name, Function<T, Long> value) {
        return new Column<>(name, "long", thing -> Optional.of(value.apply(thing)));
    }
}
