package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What some entities have as properties. */
public final class PropertyQuery {

    /** How many properties are named at most. */
    static final int NAMES = 200;

    /** How much of a value is compared: elements of a list, characters of a text. */
    static final Map<String, Object> PARTS = Map.of("elements", 100, "characters", 1_000);

    private static final CypherFile PROPERTIES = CypherFile.of("read/property-names");
    private static final CypherFile VALUES = CypherFile.of("read/property-values");

    private final Graph graph;

    public PropertyQuery(Graph graph) {
        this.graph = graph;
    }

    /** The properties that some entities have, those of most of them first. */
    public List<String> names(Collection<NodeKey> keys) {
        return graph.read(
                PROPERTIES,
                Map.of("keys", texts(keys), "limit", NAMES),
                row -> row.get("property").asString());
    }

    /** What they have as one property, each value or element of a list as text; those that lack it are left out. */
    public Map<NodeKey, List<String>> values(Collection<NodeKey> keys, String property) {
        Map<String, Object> parameters = new HashMap<>(PARTS);
        parameters.putAll(Map.of("keys", texts(keys), "property", property, "limit", keys.size()));
        Map<NodeKey, List<String>> values = new HashMap<>();
        graph.read(VALUES, parameters, row -> row)
                .forEach(row -> values.put(new NodeKey(row.get("key").asString()), values(row)));
        return values;
    }

    static List<String> values(Record row) {
        return row.get("values").asList(Value::asString);
    }

    private static List<String> texts(Collection<NodeKey> keys) {
        return keys.stream().map(NodeKey::value).toList();
    }
}
