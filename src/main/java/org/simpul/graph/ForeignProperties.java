package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What some nodes have as properties in a database that Simpul did not fill; see {@link PropertyQuery}. */
final class ForeignProperties {

    private static final CypherFile PROPERTIES = CypherFile.of("foreign/property-names");
    private static final CypherFile VALUES = CypherFile.of("foreign/property-values");

    private final Graph graph;
    private final ForeignNodes nodes;

    ForeignProperties(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    List<String> names(Collection<NodeKey> keys) {
        return graph.read(
                PROPERTIES,
                Map.of("ids", List.copyOf(nodes.ids(keys).values()), "limit", PropertyQuery.NAMES),
                row -> row.get("property").asString());
    }

    Map<NodeKey, List<String>> values(Collection<NodeKey> keys, String property) {
        Map<NodeKey, String> ids = nodes.ids(keys);
        Map<String, Object> parameters = new HashMap<>(PropertyQuery.PARTS);
        parameters.putAll(Map.of("ids", List.copyOf(ids.values()), "property", property, "limit", keys.size()));
        Map<String, List<String>> byId = new HashMap<>();
        graph.read(VALUES, parameters, row -> row)
                .forEach(row -> byId.put(row.get("id").asString(), PropertyQuery.values(row)));
        Map<NodeKey, List<String>> values = new HashMap<>();
        ids.forEach((key, id) -> {
            if (byId.containsKey(id)) {
                values.put(key, byId.get(id));
            }
        });
        return values;
    }
}
