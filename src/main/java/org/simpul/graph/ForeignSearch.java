package org.simpul.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which nodes of a database that Simpul did not fill somebody may mean.
 *
 * <p>Asks the indexes of words that it has. Nodes that are in none are found by their key, by how an indexed property
 * begins and, among the first of each label, by what a caption contains; no index is ever made.
 */
final class ForeignSearch {

    /** How many nodes are looked at where no index helps, all labels together. */
    private static final int SCAN = 100_000;

    private static final int CANDIDATES = 200;
    private static final int PARTS = 60;
    private static final int EACH = 50;

    private static final CypherFile WORDS = CypherFile.of("foreign/search-words");
    private static final CypherFile BEGINNING = CypherFile.of("foreign/search-beginning");
    private static final CypherFile AMONG = CypherFile.of("foreign/search-among");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{N}'])\\p{L}");

    private final Graph graph;
    private final Perspective perspective;
    private final ForeignNodes nodes;

    ForeignSearch(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    /** As {@link SearchQuery#search}. */
    List<SearchHit> search(String text, int limit) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        String typed = text.strip();
        Set<String> ids = new LinkedHashSet<>(byKey(typed));
        Map<String, List<String>> byWords = byWords(words);
        ids.addAll(byWords.keySet());
        ids.addAll(byBeginning(typed));
        ids.addAll(among(words));
        Map<String, GraphNode> found =
                new LinkedHashMap<>(nodes.byId(ids.stream().limit(CANDIDATES).toList()));
        return found.entrySet().stream()
                .map(entry -> hit(entry.getValue(), byWords.getOrDefault(entry.getKey(), List.of()), words, typed))
                .sorted(SearchQuery.BEST_FIRST)
                .limit(Math.clamp(limit, 0, SearchQuery.LIMIT))
                .toList();
    }

    /** The best of caption, key and what an index of words holds of the node. */
    private static SearchHit hit(GraphNode node, List<String> texts, SearchWords words, String typed) {
        boolean isKey = ForeignKey.of(node.key())
                .filter(said -> said instanceof ForeignKey.ByProperty(var _, var _, Object value)
                        && value.toString().equals(typed))
                .isPresent();
        return isKey
                ? new SearchHit(node, typed, 1)
                : Stream.concat(Stream.of(node.caption()), texts.stream())
                        .map(text -> new SearchHit(node, text, words.likeness(text)))
                        .max(Comparator.comparingDouble(SearchHit::score))
                        .orElseThrow();
    }

    private List<String> byKey(String typed) {
        List<NodeKey> keys = perspective.visible().stream()
                .flatMap(view -> view.key().stream()
                        .flatMap(property ->
                                values(typed).flatMap(value -> ForeignKey.of(view.label(), property, value).stream())))
                .map(ForeignKey::key)
                .toList();
        return List.copyOf(nodes.ids(keys).values());
    }

    private static Stream<Object> values(String typed) {
        return NUMBER.matcher(typed).matches() ? Stream.of(typed, Long.valueOf(typed)) : Stream.of(typed);
    }

    /** By element id the texts of nodes that the indexes of words find. */
    private Map<String, List<String>> byWords(SearchWords words) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        if (!perspective.wordIndexes().isEmpty()) {
            graph.read(
                            WORDS,
                            Map.of(
                                    "indexes",
                                            List.copyOf(
                                                    perspective.wordIndexes().keySet()),
                                    "names",
                                            perspective.wordIndexes().values().stream()
                                                    .flatMap(List::stream)
                                                    .distinct()
                                                    .toList(),
                                    "words", words.fullText(),
                                    "limit", CANDIDATES),
                            row -> row)
                    .forEach(row -> found.put(
                            row.get("id").asString(),
                            row.get("texts").asList(text -> text.asString("")).stream()
                                    .filter(text -> !text.isEmpty())
                                    .toList()));
        }
        return found;
    }

    private Set<String> byBeginning(String typed) {
        List<Map<String, String>> parts = parts(perspective.visible().stream()
                .flatMap(view -> view.ordered().stream().map(property -> part(view, property))));
        return parts.isEmpty()
                ? Set.of()
                : ids(BEGINNING.aboutEach(parts), Map.of("beginnings", spellings(typed), "limit", EACH));
    }

    private Set<String> among(SearchWords words) {
        List<Map<String, String>> parts = parts(perspective.visible().stream()
                .filter(view -> !view.searched())
                .flatMap(view -> view.captions().stream().limit(2).map(property -> part(view, property))));
        return parts.isEmpty()
                ? Set.of()
                : ids(
                        AMONG.aboutEach(parts),
                        Map.of("words", words.words(), "scan", SCAN / parts.size(), "limit", EACH));
    }

    private Set<String> ids(CypherFile statement, Map<String, Object> parameters) {
        return new LinkedHashSet<>(
                graph.read(statement, parameters, row -> row.get("id").asString()));
    }

    private static Map<String, String> part(LabelView view, String property) {
        return Map.of("label", view.label(), "property", property);
    }

    private static List<Map<String, String>> parts(Stream<Map<String, String>> parts) {
        return parts.distinct().limit(PARTS).toList();
    }

    private static List<String> spellings(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return Stream.of(
                        typed,
                        small,
                        typed.toUpperCase(Locale.ROOT),
                        FIRST_LETTER
                                .matcher(small)
                                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
