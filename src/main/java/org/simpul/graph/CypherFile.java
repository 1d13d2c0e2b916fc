package org.simpul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Cypher statement of the product, as its file under {@code cypher/} holds it.
 *
 * <p>The file starts with comment lines: what the statement answers, then one line {@code // $name (type): what} for each
 * parameter.
 */
record CypherFile(String name, String text, String answers, List<Parameter> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+) \\(([a-z ]+)\\): (.+)");

    /** A parameter as the header tells it. */
    record Parameter(String name, String type, String what) {}

    CypherFile {
        parameters = List.copyOf(parameters);
    }

    /**
     * The file {@code cypher/name.cypher} of the class path.
     *
     * @throws IllegalStateException where there is none
     */
    static CypherFile of(String name) {
        String path = "cypher/" + name + ".cypher";
        try (InputStream stream = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No " + path + " on the class path");
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CypherFile parse(String name, String text) {
        List<String> answers = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .forEach(line -> {
                    Matcher parameter = PARAMETER.matcher(line);
                    if (parameter.matches()) {
                        parameters.add(new Parameter(parameter.group(1), parameter.group(2), parameter.group(3)));
                    } else {
                        answers.add(line);
                    }
                });
        return new CypherFile(name, text, String.join(" ", answers), parameters);
    }

    @Override
    public String toString() {
        return name;
    }
}
