package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;

/** What is known of one node of a database that Simpul did not fill: its labels and properties. */
final class ForeignNode {

    private static final CypherFile PROPERTIES = CypherFile.of("foreign/node-properties");

    private final Graph graph;
    private final ForeignNodes nodes;
    private final ForeignNeighbourhood neighbourhood;

    ForeignNode(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.nodes = new ForeignNodes(graph, perspective);
        this.neighbourhood = new ForeignNeighbourhood(graph, perspective);
    }

    Optional<NodeDescription> describe(NodeKey key) {
        return nodes.id(key)
                .flatMap(id -> nodes.nodes(List.of(id)).stream()
                        .findFirst()
                        .flatMap(node -> graph
                                .read(
                                        PROPERTIES,
                                        Map.of(
                                                "id", id,
                                                "characters", PropertyText.CHARACTERS,
                                                "elements", PropertyText.ELEMENTS,
                                                "whole", PropertyText.BYTES),
                                        row -> NodeDescription.foreign(
                                                node,
                                                row.get("labels").asList(Value::asString),
                                                PropertyText.properties(row),
                                                neighbourhood.counts(id, node.degree())))
                                .stream()
                                .findFirst()));
    }
}
