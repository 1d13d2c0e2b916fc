package org.simpul.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * What somebody has decided about the graph, and whether that still stands.
 *
 * @param number counts the decisions and undoings
 * @param by the user's name; empty where nobody logs in
 * @param moving whether what follows from it, or from its undoing, is still being written
 */
public record Decision(
        String id,
        long number,
        DecisionKind kind,
        Matter matter,
        String reason,
        String by,
        Instant at,
        Optional<Undoing> undone,
        boolean moving) {

    /** How long a reason is at most. */
    public static final int LONGEST_REASON = 500;

    /** Who undid a decision, why and when. */
    public record Undoing(String by, String reason, Instant at) {}

    /** The same, as it is stored. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(matter.properties());
        properties.put("id", id);
        properties.put("number", number);
        properties.put("changed", number);
        properties.put("kind", kind.name());
        properties.put("reason", reason);
        properties.put("by", by);
        properties.put("at", at.toEpochMilli());
        return properties;
    }

    /** From a map as it is stored. */
    static Decision of(Value stored) {
        return new Decision(
                stored.get("id").asString(),
                stored.get("number").asLong(),
                DecisionKind.valueOf(stored.get("kind").asString()),
                Matter.of(stored),
                stored.get("reason").asString(""),
                stored.get("by").asString(""),
                time(stored.get("at")),
                stored.get("undoneAt").isNull()
                        ? Optional.empty()
                        : Optional.of(new Undoing(
                                stored.get("undoneBy").asString(""),
                                stored.get("undoneReason").asString(""),
                                time(stored.get("undoneAt")))),
                stored.get("moving").asBoolean(false));
    }

    private static Instant time(Value milliseconds) {
        return Instant.ofEpochMilli(milliseconds.asLong());
    }
}
