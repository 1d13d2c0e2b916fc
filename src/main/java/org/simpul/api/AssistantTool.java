package org.simpul.api;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A question that an assistant may ask, with what it must know to ask it.
 *
 * @param name as assistants call it
 * @param description what it answers, and when to ask it
 * @param input what it takes
 * @param answer what comes of it, as a record of {@link Told}
 */
record AssistantTool(String name, String description, Input input, Function<ToolArguments, Object> answer) {

    /** What a tool takes, as a JSON schema. */
    static final class Input {

        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        Input needs(String name, String description) {
            required.add(name);
            return text(name, description);
        }

        Input text(String name, String description) {
            properties.put(name, Map.of("type", "string", "description", description));
            return this;
        }

        Input texts(String name, String description) {
            properties.put(
                    name, Map.of("type", "array", "items", Map.of("type", "string"), "description", description));
            return this;
        }

        Input fields(String name, String description) {
            properties.put(name, Map.of("type", "object", "description", description));
            return this;
        }

        Input whole(String name, String description, int otherwise, int least, int most) {
            properties.put(
                    name,
                    Map.of(
                            "type",
                            "integer",
                            "description",
                            description,
                            "default",
                            otherwise,
                            "minimum",
                            least,
                            "maximum",
                            most));
            return this;
        }

        /** A part of a list. */
        Input page(int otherwise, int most) {
            return whole("limit", "How many at most", otherwise, 1, most)
                    .whole("offset", "From which on: \"next\" of the answer before", 0, 0, 1_000_000);
        }

        Map<String, Object> schema() {
            return Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.copyOf(properties),
                    "required",
                    List.copyOf(required),
                    "additionalProperties",
                    false);
        }
    }

    /** The tool as the protocol describes it: it only reads, and nothing but this database. */
    McpSchema.Tool described() {
        return McpSchema.Tool.builder(name, input.schema())
                .description(description)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }
}
