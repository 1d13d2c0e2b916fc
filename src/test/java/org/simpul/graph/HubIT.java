package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.XI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.RelationType;

/**
 * A node with thousands of neighbours answers like any other.
 *
 * <p>Prints how long each question takes; {@code -Dsimpul.hub=100000} makes the hub as big.
 */
class HubIT {

    private static final int NEIGHBOURS = Integer.getInteger("simpul.hub", 4_000);
    private static final int A_DOCUMENT = 50;

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final Graph graph = DATABASE.database().graph();

    @Test
    void aHubIsExpandedWithinTheTimeOfAQuestion() {
        List<Extraction> corpus = corpus();
        WriteOutcome outcome =
                timed("write " + corpus.size() + " documents", () -> new ClaimWriter(graph).write(corpus));
        assertThat(outcome.claims()).isEqualTo(NEIGHBOURS + 3);

        for (int i = 0; i < 3; i++) {
            NeighbourhoodQuery query = new NeighbourhoodQuery(graph);
            List<RelationCount> counts = timed("counts", () -> query.counts(key(PUTIN), NEIGHBOURS + 1));
            Neighbourhood first = timed("expand", () -> expand(query, List.of()));
            Neighbourhood second = timed(
                    "expand again",
                    () -> expand(
                            query,
                            first.part().nodes().stream().map(GraphNode::key).toList()));
            timed("describe", () -> new NodeQuery(graph).describe(key(PUTIN)).orElseThrow());
            timed("overview", () -> new OverviewQuery(graph).bestConnected(20));
            timed("search", () -> new SearchQuery(graph).search("guest", 20));

            assertThat(counts).extracting(RelationCount::neighbours).containsExactly((long) NEIGHBOURS + 1);
            assertThat(first.total()).isEqualTo(NEIGHBOURS + 1);
            assertThat(first.part().nodes())
                    .hasSize(25)
                    .first()
                    .extracting(GraphNode::key)
                    .isEqualTo(key(XI));
            assertThat(first.part().edges()).hasSize(25);
            assertThat(second.part().nodes())
                    .hasSize(25)
                    .doesNotContainAnyElementsOf(first.part().nodes());
        }
        Neighbourhood unranked = expand(new NeighbourhoodQuery(graph), List.of());
        assertThat(rankings()).isZero();

        timed("rank", () -> {
            new ClaimWriter(graph).rankHubs();
            return true;
        });

        assertThat(rankings()).isEqualTo(2);
        for (int i = 0; i < 3; i++) {
            assertThat(timed("expand, ranked", () -> expand(new NeighbourhoodQuery(graph), List.of())))
                    .isEqualTo(unranked);
        }
        timed("write one more document", () -> new ClaimWriter(graph).write(List.of(oneMore())));
        assertThat(new NodeQuery(graph).nodes(List.of(key(PUTIN))))
                .extracting(GraphNode::degree)
                .containsExactly(NEIGHBOURS + 2L);
        assertThat(rankings()).as("what has changed is forgotten").isZero();
        assertThat(new NeighbourhoodQuery(graph).counts(key(PUTIN), NEIGHBOURS + 2))
                .extracting(RelationCount::neighbours)
                .containsExactly((long) NEIGHBOURS + 2);
    }

    private static long rankings() {
        return DATABASE.database()
                .run("MATCH (k:Ranking) RETURN count(k) AS rankings", Map.of())
                .getFirst()
                .get("rankings")
                .asLong();
    }

    private static List<Extraction> corpus() {
        List<Extraction> corpus = new ArrayList<>();
        for (int from = 0; from < NEIGHBOURS; from += A_DOCUMENT) {
            Paper paper = Paper.from("paper " + from);
            for (int i = from; i < Math.min(from + A_DOCUMENT, NEIGHBOURS); i++) {
                paper.says(PUTIN, RelationType.MEETS, Paper.person("Guest " + i));
            }
            corpus.add(paper.extraction());
        }
        for (int i = 0; i < 3; i++) {
            corpus.add(
                    Paper.from("again " + i).says(PUTIN, RelationType.MEETS, XI).extraction());
        }
        return corpus;
    }

    private static Extraction oneMore() {
        return Paper.from("one more").says(PUTIN, RelationType.MEETS, MODI).extraction();
    }

    private static Neighbourhood expand(NeighbourhoodQuery query, List<NodeKey> shown) {
        return query.expand(key(PUTIN), Optional.empty(), Optional.empty(), shown, 25)
                .orElseThrow();
    }

    private static <T> T timed(String what, Supplier<T> question) {
        long start = System.nanoTime();
        T answer = question.get();
        System.out.printf(
                "hub of %,d: %s %d ms%n",
                NEIGHBOURS, what, Duration.ofNanos(System.nanoTime() - start).toMillis());
        return answer;
    }
}
