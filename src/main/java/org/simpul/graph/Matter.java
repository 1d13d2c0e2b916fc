package org.simpul.graph;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * What a decision is about, as it was then: in keys that stay, and in words for those who read of it later. What a decision
 * has nothing of is empty.
 *
 * @param entity the key of the entity, the subject of a claim, or the one that was merged
 * @param other the key of the second entity, the object of a claim, or the one that was kept
 * @param value the new type or name
 * @param valueId the new name in Indonesian
 * @param before the old type or name
 * @param sentence of a claim
 * @param source of a fact
 * @param document that holds a fact
 */
public record Matter(
        String entity,
        String entityName,
        String other,
        String otherName,
        String value,
        String valueId,
        String before,
        String claim,
        String relation,
        String sentence,
        String source,
        String document) {

    static final Matter NOTHING = new Matter("", "", "", "", "", "", "", "", "", "", "", "");

    /** Two entities by their names. */
    public static Matter of(String entityName, String otherName) {
        return NOTHING.about(entityName, entityName).and(otherName, otherName);
    }

    Matter about(GraphNode node) {
        return about(node.key().value(), node.caption());
    }

    Matter about(String key, String name) {
        return new Matter(
                key, name, other, otherName, value, valueId, before, claim, relation, sentence, source, document);
    }

    Matter and(GraphNode node) {
        return and(node.key().value(), node.caption());
    }

    Matter and(String key, String name) {
        return new Matter(
                entity, entityName, key, name, value, valueId, before, claim, relation, sentence, source, document);
    }

    Matter from(String old, String now, String nowId) {
        return new Matter(
                entity, entityName, other, otherName, now, nowId, old, claim, relation, sentence, source, document);
    }

    Matter claiming(String id, String what, String printed) {
        return new Matter(
                entity, entityName, other, otherName, value, valueId, before, id, what, printed, source, document);
    }

    Matter knownFrom(String where, String heldBy) {
        return new Matter(
                entity, entityName, other, otherName, value, valueId, before, claim, relation, sentence, where, heldBy);
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("entity", entity);
        properties.put("entityName", entityName);
        properties.put("other", other);
        properties.put("otherName", otherName);
        properties.put("value", value);
        properties.put("valueId", valueId);
        properties.put("before", before);
        properties.put("claim", claim);
        properties.put("relation", relation);
        properties.put("sentence", sentence);
        properties.put("source", source);
        properties.put("document", document);
        properties.values().removeIf(""::equals);
        return properties;
    }

    static Matter of(Value stored) {
        return new Matter(
                text(stored, "entity"),
                text(stored, "entityName"),
                text(stored, "other"),
                text(stored, "otherName"),
                text(stored, "value"),
                text(stored, "valueId"),
                text(stored, "before"),
                text(stored, "claim"),
                text(stored, "relation"),
                text(stored, "sentence"),
                text(stored, "source"),
                text(stored, "document"));
    }

    private static String text(Value stored, String name) {
        return stored.get(name).asString("");
    }
}
