package org.simpul.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an assistant gave a tool, after it was found to fit the tool's schema.
 *
 * @param user who asks
 */
record ToolArguments(String user, Map<String, Object> given) {

    String text(String name) {
        return given.get(name) instanceof String text ? text : "";
    }

    Optional<String> some(String name) {
        return Optional.of(text(name)).filter(text -> !text.isBlank());
    }

    List<String> texts(String name) {
        return given.get(name) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    Map<?, ?> fields(String name) {
        return given.get(name) instanceof Map<?, ?> fields ? fields : Map.of();
    }

    int whole(String name, int otherwise) {
        return given.get(name) instanceof Number number ? number.intValue() : otherwise;
    }
}
