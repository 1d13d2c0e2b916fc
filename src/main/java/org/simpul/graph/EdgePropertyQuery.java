package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the relationships that gather claims have as properties, by the edges that they are drawn as. */
public final class EdgePropertyQuery {

    private static final CypherFile PROPERTIES = CypherFile.of("read/edge-property-names");
    private static final CypherFile VALUES = CypherFile.of("read/edge-property-values");

    private final Graph graph;

    public EdgePropertyQuery(Graph graph) {
        this.graph = graph;
    }

    /** The properties that those behind some edges have, those of most of them first. */
    public List<String> names(Collection<EdgeKey> edges) {
        return graph.read(
                PROPERTIES,
                Map.of("edges", rows(edges), "limit", PropertyQuery.NAMES),
                row -> row.get("property").asString());
    }

    /** What they have as one property, each value or element of a list as text; edges that lack it are left out. */
    public Map<EdgeKey, List<String>> values(Collection<EdgeKey> edges, String property) {
        Map<String, Object> parameters = new HashMap<>(PropertyQuery.PARTS);
        parameters.putAll(Map.of("edges", rows(edges), "property", property, "limit", edges.size()));
        Map<EdgeKey, List<String>> values = new HashMap<>();
        graph.read(VALUES, parameters, row -> row)
                .forEach(row -> values.put(EdgeKey.of(row.get("edge").asString()), PropertyQuery.values(row)));
        return values;
    }

    private static List<Map<String, Object>> rows(Collection<EdgeKey> edges) {
        return edges.stream()
                .map(edge -> Map.<String, Object>of(
                        "edge", edge.value(),
                        "source", edge.source().value(),
                        "types", List.of(edge.relation(), "NOT_" + edge.relation()),
                        "target", edge.target().value()))
                .toList();
    }
}
