package org.simpul.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The queries of {@code cypher/library}, and of files that are written like them.
 *
 * <p>The first comment line is the title, those that follow it the description. A line {@code // id: …} is the same in
 * Indonesian, {@code // id $name: …} a parameter. What a parameter starts with stands behind its type: {@code // $limit
 * (integer) = 25: …}. A line that starts with {@code Its plan} or {@code Its cost} is for those who keep the file.
 */
public final class Library {

    static final List<String> NAMES = List.of(
            "best-supported",
            "bridges-between",
            "communities",
            "denied-later",
            "doubles-by-property",
            "founded-when",
            "in-the-news-by-month",
            "least-certain",
            "members-of",
            "membership-by-year",
            "most-contradicted",
            "most-linked",
            "names-of",
            "news-of-a-month",
            "path-in-time",
            "paths-between",
            "planned-events",
            "relations-in-numbers",
            "sentences-with",
            "top-sources",
            "triangles",
            "types-between-labels",
            "values-of-a-property",
            "what-is-denied",
            "what-is-disputed",
            "what-is-planned",
            "what-two-have-to-do",
            "who-is-against-whom",
            "who-is-for-whom",
            "who-leads-what",
            "who-links-two",
            "who-met-whom",
            "who-signed-what",
            "who-speaks-for-whom",
            "who-succeeded-whom",
            "who-was-at",
            "who-was-quoted",
            "who-went-where",
            "without-relationships");

    /** Those of them that ask about no label, type or property of their own, and so any graph. */
    private static final Set<String> OF_ANY_GRAPH = Set.of(
            "doubles-by-property",
            "most-linked",
            "paths-between",
            "types-between-labels",
            "values-of-a-property",
            "without-relationships");

    private static final Pattern INDONESIAN = Pattern.compile("id: (.+)");
    private static final Pattern INDONESIAN_PARAMETER = Pattern.compile("id \\$(\\w+): (.+)");
    private static final Pattern FOR_KEEPERS = Pattern.compile("Its (plan|cost) .*");

    private Library() {}

    /**
     * A query with its words in English and Indonesian; those that are missing are empty.
     *
     * @param ofAnyGraph whether any graph can be asked, not only what Simpul reads out of texts
     * @param parameters in the order of the header
     */
    public record Entry(
            String name,
            String title,
            String titleId,
            String description,
            String descriptionId,
            String text,
            boolean ofAnyGraph,
            List<Parameter> parameters) {

        public Entry {
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter of a query. */
    public record Parameter(String name, String type, String example, String what, String whatId) {}

    /** The queries that come with Simpul. */
    public static List<Entry> builtIn() {
        return NAMES.stream()
                .map(name -> entry(name, CypherFile.of("library/" + name)))
                .toList();
    }

    /** What a file of somebody's own holds; without a header its name is the title. */
    public static Entry parse(Path file, String text) {
        String name = file.getFileName().toString().replaceFirst("\\.cypher$", "");
        Entry entry = entry(name, CypherFile.parse(name, text));
        return entry.title().isEmpty()
                ? new Entry(name, name, "", "", "", entry.text(), false, entry.parameters())
                : entry;
    }

    private static Entry entry(String name, CypherFile file) {
        List<String> header = file.text()
                .lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        Map<String, String> parametersId = header.stream()
                .map(INDONESIAN_PARAMETER::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (a, b) -> a));
        List<String> english = header.stream()
                .filter(line -> !line.matches("id( \\$\\w+)?: .+") && !line.startsWith("$"))
                .filter(line -> !FOR_KEEPERS.matcher(line).matches())
                .toList();
        List<String> indonesian = header.stream()
                .map(INDONESIAN::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
        return new Entry(
                name,
                title(english),
                title(indonesian),
                description(english),
                description(indonesian),
                file.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n")),
                OF_ANY_GRAPH.contains(name),
                file.parameters().stream()
                        .map(parameter -> new Parameter(
                                parameter.name(),
                                parameter.type(),
                                parameter.example(),
                                parameter.what(),
                                parametersId.getOrDefault(parameter.name(), "")))
                        .toList());
    }

    private static String title(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getFirst().replaceFirst("\\.$", "");
    }

    private static String description(List<String> lines) {
        return lines.stream().skip(1).collect(Collectors.joining(" "));
    }
}
