package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What some nodes, or the relationships behind some edges, have as properties, in Simpul's own database or in another. */
public final class PropertyQuery<K> {

    /** How many properties are named at most. */
    private static final int NAMES = 200;

    /** How much of a value is compared: elements of a list, characters of a text. */
    private static final Map<String, Object> PARTS = Map.of("elements", 100, "characters", 1_000);

    private static final CypherFile NODES = CypherFile.of("read/property-names");
    private static final CypherFile NODE_VALUES = CypherFile.of("read/property-values");
    private static final CypherFile EDGES = CypherFile.of("read/edge-property-names");
    private static final CypherFile EDGE_VALUES = CypherFile.of("read/edge-property-values");
    private static final CypherFile FOREIGN_NODES = CypherFile.of("foreign/property-names");
    private static final CypherFile FOREIGN_NODE_VALUES = CypherFile.of("foreign/property-values");
    private static final CypherFile FOREIGN_EDGES = CypherFile.of("foreign/edge-property-names");
    private static final CypherFile FOREIGN_EDGE_VALUES = CypherFile.of("foreign/edge-property-values");

    private final Graph graph;
    private final CypherFile names;
    private final CypherFile values;
    private final Function<List<K>, Asked<K>> asked;

    private PropertyQuery(Graph graph, CypherFile names, CypherFile values, Function<List<K>, Asked<K>> asked) {
        this.graph = graph;
        this.names = names;
        this.values = values;
        this.asked = asked;
    }

    /**
     * Some keys as a statement asks for them.
     *
     * @param name of the parameter
     * @param answered the keys that a row of the answer is about
     */
    private record Asked<K>(String name, List<?> rows, Function<Record, List<K>> answered) {}

    /** Of entities. */
    public static PropertyQuery<NodeKey> ofNodes(Graph graph) {
        return new PropertyQuery<>(
                graph,
                NODES,
                NODE_VALUES,
                keys -> new Asked<>(
                        "keys",
                        keys.stream().map(NodeKey::value).toList(),
                        row -> List.of(new NodeKey(row.get("key").asString()))));
    }

    /** Of the relationships that gather claims, by the edges that they are drawn as. */
    public static PropertyQuery<EdgeKey> ofEdges(Graph graph) {
        return new PropertyQuery<>(
                graph,
                EDGES,
                EDGE_VALUES,
                edges -> new Asked<>(
                        "edges",
                        edges.stream().map(PropertyQuery::row).toList(),
                        row -> List.of(EdgeKey.of(row.get("edge").asString()))));
    }

    /** Of the nodes of a database that Simpul did not fill. */
    static PropertyQuery<NodeKey> ofNodes(Graph graph, Perspective perspective) {
        ForeignNodes nodes = new ForeignNodes(graph, perspective);
        return new PropertyQuery<>(graph, FOREIGN_NODES, FOREIGN_NODE_VALUES, keys -> {
            Map<String, List<NodeKey>> byId = new HashMap<>();
            nodes.ids(keys)
                    .forEach((key, id) ->
                            byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(key));
            return new Asked<>(
                    "ids",
                    List.copyOf(byId.keySet()),
                    row -> byId.getOrDefault(row.get("id").asString(), List.of()));
        });
    }

    /** Of the relationships of such a database. */
    static PropertyQuery<EdgeKey> ofEdges(Graph graph, Perspective perspective) {
        ForeignNodes nodes = new ForeignNodes(graph, perspective);
        return new PropertyQuery<>(
                graph,
                FOREIGN_EDGES,
                FOREIGN_EDGE_VALUES,
                edges -> new Asked<>(
                        "edges",
                        rows(edges, nodes),
                        row -> List.of(edges.get(row.get("edge").asInt()))));
    }

    /** The properties that those of some keys have, those of most of them first. */
    public List<String> names(Collection<K> keys) {
        Asked<K> wanted = asked.apply(List.copyOf(keys));
        return graph.read(
                names,
                Map.of(wanted.name(), wanted.rows(), "limit", NAMES),
                row -> row.get("property").asString());
    }

    /** What they have as one property, each value or element of a list as text; those that lack it are left out. */
    public Map<K, List<String>> values(Collection<K> keys, String property) {
        Asked<K> wanted = asked.apply(List.copyOf(keys));
        Map<String, Object> parameters = new HashMap<>(PARTS);
        parameters.putAll(Map.of(wanted.name(), wanted.rows(), "property", property, "limit", keys.size()));
        Map<K, List<String>> told = new HashMap<>();
        graph.read(values, parameters, row -> row).forEach(row -> {
            List<String> here = row.get("values").asList(Value::asString);
            wanted.answered().apply(row).forEach(key -> told.put(key, here));
        });
        return told;
    }

    private static Map<String, Object> row(EdgeKey edge) {
        return Map.of(
                "edge", edge.value(),
                "source", edge.source().value(),
                "types", List.of(edge.relation(), "NOT_" + edge.relation()),
                "target", edge.target().value());
    }

    /** Those of which both ends are there, each with its number. */
    private static List<Map<String, Object>> rows(List<EdgeKey> edges, ForeignNodes nodes) {
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
