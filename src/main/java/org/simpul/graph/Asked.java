package org.simpul.graph;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement that was run to answer a question, as it was run.
 *
 * @param name the file's under {@code cypher/}, without its ending
 * @param answers what it answers, in words
 * @param text the statement
 * @param parameters what it was run with
 * @param milliseconds what it took, its answer read
 */
public record Asked(String name, String answers, String text, Map<String, Object> parameters, long milliseconds) {

    public Asked {
        parameters = Map.copyOf(parameters);
    }

    /** The same to be run in Neo4j's Browser or shell, parameters first. */
    public String runnable() {
        String statement = text.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        return "// " + answers + "\n"
                + (parameters.isEmpty() ? "" : ":param " + CypherLiteral.of(parameters) + ";\n")
                + statement.strip() + ";\n";
    }
}
