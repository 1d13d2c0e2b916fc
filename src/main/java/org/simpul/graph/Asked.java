package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement that was run to answer a question, as it was run.
 *
 * @param name the file's under {@code cypher/}, without its ending
 * @param answers what it answers, in English
 * @param answersId the same in Indonesian
 * @param text the statement
 * @param parameters what it was run with
 * @param milliseconds what it took, its answer read
 */
public record Asked(
        String name, String answers, String answersId, String text, Map<String, Object> parameters, long milliseconds) {

    private static final String INDONESIAN = "id";

    public Asked {
        parameters = Map.copyOf(parameters);
    }

    /** What it answers, in a language: "en" or "id". */
    public String answers(String language) {
        return language.equals(INDONESIAN) ? answersId : answers;
    }

    /** The statement alone, without what its file says of it. */
    public String statement() {
        return text.lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The lines that set its parameters in Neo4j's Browser or shell, one each, in the order of their names. */
    public List<String> parameterLines() {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        ":param " + CypherLiteral.name(entry.getKey()) + " => " + CypherLiteral.value(entry.getValue()))
                .toList();
    }

    /** The same to be run in Neo4j's Browser or shell, what it answers and parameters first. */
    public String runnable(String language) {
        String lines = parameterLines().stream().map(line -> line + ";\n").collect(Collectors.joining());
        return "// " + answers(language) + "\n" + lines + statement() + ";\n";
    }
}
