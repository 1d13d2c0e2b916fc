package org.simpul.explore.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.graph.console.CypherValue;

/** What a line of the editor that starts with a colon asks for; a line of its own, which the database never sees. */
public sealed interface EditorLine {

    /** What such a line can start with. */
    List<String> NAMES = List.of(":help", ":clear", ":use", ":param", ":params");

    /** Sets values of parameters, beside those that are set. */
    record Sets(Map<String, CypherValue> values) implements EditorLine {}

    /** Forgets the values of all parameters. */
    record Forgets() implements EditorLine {}

    /** Lists the parameters. */
    record Lists() implements EditorLine {}

    /** Lists what such lines, and the keys, do. */
    record Helps() implements EditorLine {}

    /** Takes the answers away. */
    record Clears() implements EditorLine {}

    /**
     * Goes to another database of the server.
     *
     * @param offset where its name stands, in UTF-16 units from 0
     */
    record Uses(String database, int offset) implements EditorLine {}

    /** Starts with a name that there is not. */
    record Unknown(String name) implements EditorLine {}

    /**
     * Is not written as it should be.
     *
     * @param offset where, in UTF-16 units from 0
     * @param expected what would do there, in English
     */
    record Wrong(int offset, String expected) implements EditorLine {}

    static EditorLine of(String line) {
        Matcher parts = parts(line);
        if (!parts.matches()) {
            return new Unknown(line.strip());
        }
        String rest = parts.group("rest");
        return switch (parts.group("name").toLowerCase(Locale.ROOT)) {
            case ":help" -> new Helps();
            case ":clear" -> new Clears();
            case ":use" ->
                rest.isEmpty()
                        ? new Wrong(parts.end("name"), "the name of a database")
                        : new Uses(rest.replaceAll("^`|`$", ""), parts.start("rest"));
            case ":param", ":params" ->
                rest.isEmpty() ? new Lists() : rest.equalsIgnoreCase("clear") ? new Forgets() : parameters(line);
            default -> new Unknown(parts.group("name"));
        };
    }

    /** A name, and what is behind it without a closing semicolon. */
    private static Matcher parts(String line) {
        return Pattern.compile("\\s*(?<name>:[\\p{L}\\p{N}_]*)\\s*(?<rest>.*?)[\\s;]*", Pattern.DOTALL)
                .matcher(line);
    }

    /** An empty map sets nothing but what is not in it: Neo4j Browser forgets all by it, too. */
    private static EditorLine parameters(String line) {
        return switch (ParameterText.line(line)) {
            case Reading.Read(var values) -> values.isEmpty() ? new Forgets() : new Sets(values);
            case Reading.Wrong(int offset, String expected) -> new Wrong(offset, expected);
        };
    }
}
