package org.simpul.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/** Which entities bear a name or alias like what somebody typed, mistyped or began to type. */
public final class SearchQuery {

    /** How many hits one answer holds at most, whatever is asked for. */
    public static final int LIMIT = 100;

    /** So many candidates the index gives, to be compared in full. */
    private static final int CANDIDATES = 300;

    /** Of so many: of more where few letters are typed, with which many names begin that the index finds equally good. */
    private static final int AMONG = 10 * CANDIDATES;

    private static final int AMONG_BEGUN = 100 * CANDIDATES;

    private static final CypherFile SEARCH = CypherFile.of("read/search");

    private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score)
            .thenComparingLong(hit -> hit.node().degree())
            .reversed()
            .thenComparing(hit -> hit.node().caption())
            .thenComparing(hit -> hit.node().key().value());

    private static final Comparator<SearchHit> CONNECTED_FIRST = Comparator.comparing(
            (SearchHit hit) -> hit.score() < 1 && hit.node().degree() == 0);

    private final Graph graph;

    public SearchQuery(Graph graph) {
        this.graph = graph;
    }

    /**
     * The entities that {@code text} may mean: by how well a name fits, then by how well connected they are.
     *
     * @param limit how many, {@value #LIMIT} at most
     */
    public List<SearchHit> search(String text, int limit) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return graph
                .read(
                        SEARCH,
                        Map.of(
                                "words",
                                words.fullText(),
                                "limit",
                                CANDIDATES,
                                "among",
                                words.areBegun() ? AMONG_BEGUN : AMONG),
                        row -> hit(row, words))
                .stream()
                .sorted(bestFirst(words))
                .limit(Math.clamp(limit, 0, LIMIT))
                .toList();
    }

    /** By likeness; but so few letters are like too many names, and what stands alone comes after what does not. */
    static Comparator<SearchHit> bestFirst(SearchWords words) {
        return words.areBegun() ? CONNECTED_FIRST.thenComparing(BEST_FIRST) : BEST_FIRST;
    }

    private static SearchHit hit(Record row, SearchWords words) {
        GraphNode node = Answers.node(row);
        List<String> aliases = row.get("aliases").asList(value -> value.asString(), List.of());
        return Stream.concat(Stream.of(node.caption(), node.captionId()), aliases.stream())
                .map(name -> new SearchHit(node, name, words.likeness(name)))
                .max(Comparator.comparingDouble(SearchHit::score))
                .orElseThrow();
    }
}
