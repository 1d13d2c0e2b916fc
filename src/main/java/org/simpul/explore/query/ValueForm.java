package org.simpul.explore.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Map;
import org.simpul.graph.ValueLiteral;
import org.simpul.graph.console.CypherValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as text for people and as JSON for programs. */
public final class ValueForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueForm() {}

    /**
     * A value as a cell of a table shows it: a string as it is, a day, a time, a duration or a UUID without the function
     * that makes one, all else as Cypher writes it.
     */
    public static String text(CypherValue value) {
        return switch (value) {
            case CypherValue.Text text -> text.value();
            case CypherValue.Uuid uuid -> uuid.value().toString();
            case CypherValue.Moment _, CypherValue.Lapse _ -> inside(ValueLiteral.of(value));
            default -> ValueLiteral.of(value);
        };
    }

    /** The kind of a value, as Cypher names it, such as {@code ZONED DATETIME} or {@code LIST}. */
    public static String type(CypherValue value) {
        return switch (value) {
            case CypherValue.Null _ -> "NULL";
            case CypherValue.Bool _ -> "BOOLEAN";
            case CypherValue.Whole _ -> "INTEGER";
            case CypherValue.Real _ -> "FLOAT";
            case CypherValue.Text _ -> "STRING";
            case CypherValue.Bytes _ -> "BYTES";
            case CypherValue.Uuid _ -> "UUID";
            case CypherValue.Moment moment ->
                switch (moment.value()) {
                    case LocalDate _ -> "DATE";
                    case LocalTime _ -> "LOCAL TIME";
                    case OffsetTime _ -> "ZONED TIME";
                    case LocalDateTime _ -> "LOCAL DATETIME";
                    default -> "ZONED DATETIME";
                };
            case CypherValue.Lapse _ -> "DURATION";
            case CypherValue.Point _ -> "POINT";
            case CypherValue.Vector _ -> "VECTOR";
            case CypherValue.Items _ -> "LIST";
            case CypherValue.Fields _ -> "MAP";
            case CypherValue.Node _ -> "NODE";
            case CypherValue.Relationship _ -> "RELATIONSHIP";
            case CypherValue.Path _ -> "PATH";
            case CypherValue.Unknown unknown -> unknown.type();
        };
    }

    /**
     * A value as JSON. A number is one, however large; what JSON has no number for is a text, as are moments, durations,
     * points and bytes. Nodes are {@code {elementId, labels, properties}}, relationships {@code {elementId, type,
     * startNodeElementId, endNodeElementId, properties}}, paths {@code {nodes, relationships}}.
     */
    public static JsonNode json(CypherValue value) {
        return switch (value) {
            case CypherValue.Null _ -> JSON.nullNode();
            case CypherValue.Bool truth -> JSON.booleanNode(truth.value());
            case CypherValue.Whole whole -> JSON.numberNode(whole.value());
            case CypherValue.Real real ->
                Double.isFinite(real.value()) ? JSON.numberNode(real.value()) : JSON.stringNode(text(value));
            case CypherValue.Text text -> JSON.stringNode(text.value());
            case CypherValue.Bytes bytes -> JSON.stringNode(bytes.hex());
            case CypherValue.Uuid _, CypherValue.Moment _, CypherValue.Lapse _ -> JSON.stringNode(text(value));
            case CypherValue.Point _, CypherValue.Unknown _ -> JSON.stringNode(text(value));
            case CypherValue.Vector vector -> {
                ArrayNode elements = JSON.arrayNode();
                vector.elements().forEach(element -> elements.add(json(element)));
                yield elements;
            }
            case CypherValue.Items items -> array(items.values());
            case CypherValue.Fields fields -> object(fields.values());
            case CypherValue.Node node -> node(node);
            case CypherValue.Relationship relationship -> relationship(relationship);
            case CypherValue.Path path -> {
                ObjectNode walk = JSON.objectNode();
                walk.set("nodes", array(path.nodes()));
                walk.set("relationships", array(path.relationships()));
                yield walk;
            }
        };
    }

    /** A row as an object by column; of two columns with one name the later counts, as Cypher allows none. */
    static ObjectNode object(Map<String, CypherValue> fields) {
        ObjectNode object = JSON.objectNode();
        fields.forEach((name, value) -> object.set(name, json(value)));
        return object;
    }

    private static ArrayNode array(Iterable<? extends CypherValue> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(json(value)));
        return array;
    }

    private static JsonNode json(Number element) {
        return element instanceof Float || element instanceof Double
                ? json(new CypherValue.Real(element.doubleValue()))
                : JSON.numberNode(element.longValue());
    }

    private static JsonNode node(CypherValue.Node node) {
        ObjectNode object = JSON.objectNode();
        object.put("elementId", node.id());
        ArrayNode labels = object.putArray("labels");
        node.labels().forEach(labels::add);
        object.set("properties", object(node.properties()));
        return object;
    }

    private static JsonNode relationship(CypherValue.Relationship relationship) {
        ObjectNode object = JSON.objectNode();
        object.put("elementId", relationship.id());
        object.put("type", relationship.type());
        object.put("startNodeElementId", relationship.source());
        object.put("endNodeElementId", relationship.target());
        object.set("properties", object(relationship.properties()));
        return object;
    }

    /** What stands between the quotes of {@code date('2024-07-04')}. */
    private static String inside(String call) {
        return call.substring(call.indexOf('\'') + 1, call.lastIndexOf('\''));
    }
}
