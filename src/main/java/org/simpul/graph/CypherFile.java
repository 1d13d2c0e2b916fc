package org.simpul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement of the product, as its file under {@code cypher/} holds it.
 *
 * <p>The file starts with comment lines: what the statement answers, then one line {@code // $name (type): what} for each
 * parameter. What no parameter can hold, the name of a label, type or property, stands in the statement as «name», and in
 * the header as {@code // «name»: what}; a line {@code // id: …} says the same in Indonesian; «n» is the number of the part, where a statement is made of several, «steps»
 * how many relationships a path has at most, and «relations» every type of a native relationship: see {@link Relations}.
 */
record CypherFile(
        String name,
        String text,
        String answers,
        String answersId,
        List<Parameter> parameters,
        List<String> identifiers) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+) \\(([a-z ]+)\\)(?: = (\\S+))?: (.+)");
    private static final Pattern IDENTIFIER = Pattern.compile("«(\\w+)»: .+");
    private static final Pattern PLACE = Pattern.compile("«(\\w+)»");
    private static final Pattern INDONESIAN = Pattern.compile("id( \\$\\w+)?: (.+)");
    private static final String PART = "n";
    private static final String STEPS = "«steps»";
    private static final String RELATIONS = "«relations»";

    /**
     * A parameter as the header tells it.
     *
     * @param example what may stand for it; empty where the header has none
     */
    record Parameter(String name, String type, String example, String what) {}

    CypherFile {
        parameters = List.copyOf(parameters);
        identifiers = List.copyOf(identifiers);
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
        List<String> answersId = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        List<String> identifiers = new ArrayList<>();
        text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .forEach(line -> {
                    Matcher parameter = PARAMETER.matcher(line);
                    Matcher identifier = IDENTIFIER.matcher(line);
                    Matcher indonesian = INDONESIAN.matcher(line);
                    if (identifier.matches()) {
                        identifiers.add(identifier.group(1));
                    } else if (parameter.matches()) {
                        parameters.add(new Parameter(
                                parameter.group(1),
                                parameter.group(2),
                                Optional.ofNullable(parameter.group(3)).orElse(""),
                                parameter.group(4)));
                    } else if (!indonesian.matches()) {
                        answers.add(line);
                    } else if (indonesian.group(1) == null) {
                        answersId.add(indonesian.group(2));
                    }
                });
        return new CypherFile(
                name, text, String.join(" ", answers), String.join(" ", answersId), parameters, identifiers);
    }

    /** The statement about these, by what they stand for: names that the database's own schema tells, no others. */
    CypherFile about(Map<String, String> names) {
        return aboutEach(List.of(names));
    }

    /** The statement about each of these, one part after another. */
    CypherFile aboutEach(List<Map<String, String>> parts) {
        String body = body().collect(Collectors.joining("\n"));
        return filled(filled(body, parts).collect(Collectors.joining("\nUNION ALL\n")));
    }

    /** The statement with the lines that name something once for each of these, commas between. */
    CypherFile listing(List<Map<String, String>> parts) {
        return filled(body().map(line ->
                        PLACE.matcher(line).find() ? filled(line, parts).collect(Collectors.joining(",\n")) : line)
                .collect(Collectors.joining("\n")));
    }

    private Stream<String> body() {
        return text.lines().filter(line -> !line.startsWith("//"));
    }

    private static Stream<String> filled(String text, List<Map<String, String>> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(n -> PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                place.group(1).equals(PART)
                                        ? Integer.toString(n)
                                        : quoted(parts.get(n).get(place.group(1))))));
    }

    private CypherFile filled(String statement) {
        return new CypherFile(name, statement, answers, answersId, parameters, List.of());
    }

    /** The statement about paths of so many relationships at most. */
    CypherFile steps(int most) {
        return new CypherFile(
                name, text.replace(STEPS, Integer.toString(most)), answers, answersId, parameters, List.of());
    }

    /** Whether it names every type of a native relationship. */
    boolean namesRelations() {
        return text.contains(RELATIONS);
    }

    /** The statement with these types named, as Cypher writes them: where it is about some alone, these. */
    CypherFile relations(String types) {
        return namesRelations()
                ? new CypherFile(name, text.replace(RELATIONS, types), answers, answersId, parameters, identifiers)
                : this;
    }

    /**
     * A name as Cypher writes it, whatever is in it. Between backticks, too, Cypher reads backslash, u and four digits as
     * the character that they number, a backtick among them: so no backslash is left as it is.
     */
    static String quoted(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("No name to write in Cypher");
        }
        return "`" + name.replace("\\", "\\u005c").replace("`", "``") + "`";
    }

    @Override
    public String toString() {
        return name;
    }
}
