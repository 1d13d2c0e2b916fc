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
 * begins and, among the first of each label, by what their captions contain or, where nothing is found, are like; no index is
 * ever made.
 */
final class ForeignSearch {

    private static final int CANDIDATES = 200;
    static final int PARTS = 60;
    static final int EACH = 50;

    private static final CypherFile WORDS = CypherFile.of("foreign/search-words");
    private static final CypherFile BEGINNING = CypherFile.of("foreign/search-beginning");
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
        Map<String, List<String>> texts = byWords(words);
        ids.addAll(texts.keySet());
        ids.addAll(byBeginning(typed));
        Map<String, List<String>> among = among(words, ids.isEmpty());
        ids.addAll(among.keySet());
        among.forEach((id, captions) -> texts.merge(id, captions, ForeignSearch::both));
        Map<String, GraphNode> found =
                new LinkedHashMap<>(nodes.byId(ids.stream().limit(CANDIDATES).toList()));
        return found.entrySet().stream()
                .map(entry -> hit(entry.getValue(), texts.getOrDefault(entry.getKey(), List.of()), words, typed))
                .sorted(SearchQuery.bestFirst(words))
                .limit(Math.clamp(limit, 0, SearchQuery.LIMIT))
                .toList();
    }

    /** The best of caption, key and the texts by which the node was found. */
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
                    .forEach(row -> found.put(row.get("id").asString(), ForeignScan.texts(row)));
        }
        return found;
    }

    private List<String> byBeginning(String typed) {
        List<Map<String, String>> parts = perspective.visible().stream()
                .flatMap(view ->
                        view.ordered().stream().map(property -> Map.of("label", view.label(), "property", property)))
                .limit(PARTS)
                .toList();
        return parts.isEmpty()
                ? List.of()
                : graph.read(
                        BEGINNING.aboutEach(parts),
                        Map.of("beginnings", spellings(typed), "limit", EACH),
                        row -> row.get("id").asString());
    }

    /** Where an index has found something, that is an answer, even if there is too much else to look at. */
    private Map<String, List<String>> among(SearchWords words, boolean isAll) {
        try {
            ForeignScan scan = new ForeignScan(graph, perspective);
            Map<String, List<String>> found = scan.search(words);
            return isAll && found.isEmpty() ? scan.like(words) : found;
        } catch (QuestionTooLongException e) {
            if (isAll) {
                throw e;
            }
            return Map.of();
        }
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
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
