package org.simpul.evaluate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object of a file of JSON lines.
 *
 * @param source the file and the line, as people are told
 */
record Row(String source, JsonNode fields) {

    /** Words, or a number, as it is written; the field must be there. */
    String text(String field) {
        if (!fields.hasNonNull(field)) {
            throw new UnusableFileException(source, "has no \"" + field + "\"");
        }
        return Rows.text(fields.path(field));
    }

    /** Empty where the field is missing, null, false or an empty string. */
    Optional<String> given(String field) {
        return truthy(fields.path(field)) ? Optional.of(Rows.text(fields.path(field))) : Optional.empty();
    }

    /** Words, or {@code otherwise} where the field is missing. */
    String text(String field, String otherwise) {
        return fields.has(field) ? Rows.text(fields.path(field)) : otherwise;
    }

    boolean has(String field) {
        return fields.has(field);
    }

    boolean isTrue(String field) {
        return truthy(fields.path(field));
    }

    Row part(String field) {
        if (!fields.path(field).isObject()) {
            throw new UnusableFileException(source, "has no object \"" + field + "\"");
        }
        return new Row(source + ", " + field + ",", fields.path(field));
    }

    Set<String> texts(String field) {
        return fields.path(field).valueStream().map(Rows::text).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean truthy(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> !value.stringValue().isEmpty();
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.doubleValue() != 0;
            case ARRAY, OBJECT -> !value.isEmpty();
            default -> false;
        };
    }
}
