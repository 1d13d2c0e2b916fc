package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the relationships behind some edges have as properties in a database that Simpul did not fill. */
final class ForeignEdgeProperties {

    private static final CypherFile PROPERTIES = CypherFile.of("foreign/edge-property-names");
    private static final CypherFile VALUES = CypherFile.of("foreign/edge-property-values");

    private final Graph graph;
    private final ForeignNodes nodes;

    ForeignEdgeProperties(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    List<String> names(Collection<EdgeKey> edges) {
        return graph.read(
                PROPERTIES,
                Map.of("edges", rows(List.copyOf(edges)), "limit", PropertyQuery.NAMES),
                row -> row.get("property").asString());
    }

    Map<EdgeKey, List<String>> values(Collection<EdgeKey> edges, String property) {
        List<EdgeKey> numbered = List.copyOf(edges);
        Map<String, Object> parameters = new HashMap<>(PropertyQuery.PARTS);
        parameters.putAll(Map.of("edges", rows(numbered), "property", property, "limit", numbered.size()));
        Map<EdgeKey, List<String>> values = new HashMap<>();
        graph.read(VALUES, parameters, row -> row)
                .forEach(row -> values.put(numbered.get(row.get("edge").asInt()), PropertyQuery.values(row)));
        return values;
    }

    /** Those of which both ends are there, each with its number. */
    private List<Map<String, Object>> rows(List<EdgeKey> edges) {
        Map<NodeKey, String> ids = nodes.ids(edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .distinct()
                .toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < edges.size(); number++) {
            EdgeKey edge = edges.get(number);
            if (ids.containsKey(edge.source()) && ids.containsKey(edge.target())) {
                rows.add(Map.of(
                        "number", number,
                        "source", ids.get(edge.source()),
                        "type", edge.relation(),
                        "target", ids.get(edge.target())));
            }
        }
        return rows;
    }
}
