package org.simpul.graph;

import java.util.List;
import java.util.Map;

/**
 * The words that a statement can be made of in one database, for completion.
 *
 * @param keys all property keys, also those that no list below has
 * @param labelKeys by label the property keys that its nodes have, as far as they were looked at
 * @param typeKeys by type the property keys that its relationships have, as far as they were looked at
 * @param databases those of the server, as far as its user may know
 * @param functions those that may be called here
 * @param procedures those that may be called here
 * @param language what a statement is read as that does not say so itself, such as {@code CYPHER 25}
 */
public record SchemaWords(
        List<String> labels,
        List<String> types,
        List<String> keys,
        Map<String, List<String>> labelKeys,
        Map<String, List<String>> typeKeys,
        List<String> databases,
        List<Callable> functions,
        List<Callable> procedures,
        String language) {

    /** What servers read statements as that tell of nothing else. */
    static final String CYPHER_5 = "CYPHER 5";

    public static final SchemaWords NONE = new SchemaWords(
            List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), CYPHER_5);

    /**
     * A function or procedure.
     *
     * @param signature as the server writes it
     * @param description in English, as the server says it
     */
    public record Callable(
            String name, String signature, String description, List<Argument> arguments, List<Argument> returns) {

        public Callable {
            arguments = List.copyOf(arguments);
            returns = List.copyOf(returns);
        }
    }

    /** What a function or procedure takes or gives. */
    public record Argument(String name, String type, String description, String byDefault) {}

    public SchemaWords {
        labels = List.copyOf(labels);
        types = List.copyOf(types);
        keys = List.copyOf(keys);
        labelKeys = Map.copyOf(labelKeys);
        typeKeys = Map.copyOf(typeKeys);
        databases = List.copyOf(databases);
        functions = List.copyOf(functions);
        procedures = List.copyOf(procedures);
    }
}
