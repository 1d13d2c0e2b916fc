package org.simpul.graph.console;

import java.util.Collection;
import java.util.Map;

/** About how many bytes a value takes in memory. */
final class Weight {

    /** An object with a reference to it. */
    private static final long OBJECT = 24;

    private Weight() {}

    static long of(Collection<? extends CypherValue> values) {
        return OBJECT + values.stream().mapToLong(Weight::of).sum();
    }

    private static long of(CypherValue value) {
        return OBJECT
                + switch (value) {
                    case CypherValue.Text text -> length(text.value());
                    case CypherValue.Bytes bytes -> length(bytes.hex());
                    case CypherValue.Vector vector -> OBJECT * vector.elements().size();
                    case CypherValue.Items items -> of(items.values());
                    case CypherValue.Fields fields -> of(fields.values());
                    case CypherValue.Node node -> node(node);
                    case CypherValue.Relationship relationship -> relationship(relationship);
                    case CypherValue.Path path ->
                        path.nodes().stream().mapToLong(Weight::node).sum()
                                + path.relationships().stream()
                                        .mapToLong(Weight::relationship)
                                        .sum();
                    default -> OBJECT;
                };
    }

    private static long node(CypherValue.Node node) {
        return length(node.id())
                + node.labels().stream().mapToLong(Weight::length).sum()
                + of(node.properties());
    }

    private static long relationship(CypherValue.Relationship relationship) {
        return 3 * length(relationship.id()) + length(relationship.type()) + of(relationship.properties());
    }

    private static long of(Map<String, CypherValue> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> length(field.getKey()) + of(field.getValue()))
                .sum();
    }

    private static long length(String text) {
        return OBJECT + 2L * text.length();
    }
}
