package org.simpul.explore.query;

import org.simpul.graph.console.CypherValue;
import tools.jackson.databind.JsonNode;

/** Values as text for people and as JSON for programs. */
public final class ValueForm {

    private ValueForm() {}

    /** A value as a cell of a table shows it: a string as it is, all else as Cypher writes it. */
    public static String text(CypherValue value) {
        throw new UnsupportedOperationException(value.toString());
    }

    /** The kind of a value, as Cypher names it, such as {@code ZONED DATETIME} or {@code LIST}. */
    public static String type(CypherValue value) {
        throw new UnsupportedOperationException(value.toString());
    }

    /**
     * A value as JSON. A number is one; what JSON has no number for is a text. Nodes are {@code {elementId, labels,
     * properties}}, relationships {@code {elementId, type, startNodeElementId, endNodeElementId, properties}}.
     */
    public static JsonNode json(CypherValue value) {
        throw new UnsupportedOperationException(value.toString());
    }
}
