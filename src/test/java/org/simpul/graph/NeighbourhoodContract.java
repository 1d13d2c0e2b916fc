package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.simpul.graph.OnDatabase.captions;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.BELARUS;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.ERDOGAN;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.RelationType;

interface NeighbourhoodContract extends OnDatabase {

    @Test
    default void countsComeByRelationAndDirection() {
        writeEverything();

        assertThat(new NeighbourhoodQuery(graph()).counts(key(SCO), 1))
                .containsExactly(
                        new RelationCount("MEMBER_OF", Direction.IN, 3),
                        new RelationCount("FOUNDED_IN", Direction.OUT, 1),
                        new RelationCount("JOINS", Direction.IN, 1));
    }

    @Test
    default void aRelationWithoutDirectionIsCountedOnce() {
        writeEverything();

        assertThat(new NeighbourhoodQuery(graph()).counts(key(PUTIN), 1))
                .containsExactly(
                        new RelationCount("MEETS", Direction.OUT, 2), new RelationCount("VISITS", Direction.OUT, 1));
    }

    @Test
    default void whatIsKeptRankedIsWhatTheRelationshipsSay() {
        writeEverything();
        new Hubs(graph(), 0).rank();
        NeighbourhoodQuery ranked = new NeighbourhoodQuery(graph(), 0);
        NeighbourhoodQuery asked = new NeighbourhoodQuery(graph());
        List<NodeKey> nodes = new OverviewQuery(graph())
                .bestConnected(100).nodes().stream().map(GraphNode::key).toList();

        assertThat(nodes).hasSizeGreaterThan(5).allSatisfy(node -> {
            assertThat(ranked.counts(node, 1)).isEqualTo(asked.counts(node, 1)).isNotEmpty();
            for (List<NodeKey> shown : List.of(List.<NodeKey>of(), nodes.subList(0, 4))) {
                for (int limit : new int[] {1, 3, 25}) {
                    assertThat(ranked.expand(node, Optional.empty(), Optional.empty(), shown, limit))
                            .isEqualTo(asked.expand(node, Optional.empty(), Optional.empty(), shown, limit));
                    for (RelationCount count : asked.counts(node, 1)) {
                        Optional<String> relation = Optional.of(count.relation());
                        Optional<Direction> direction = Optional.of(count.direction());
                        assertThat(ranked.expand(node, relation, direction, shown, limit))
                                .isEqualTo(asked.expand(node, relation, direction, shown, limit));
                    }
                }
            }
        });
    }

    @Test
    default void theBestSupportedNeighboursComeFirst() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, ERDOGAN).says(PUTIN, RelationType.PRAISES, ERDOGAN),
                Paper.from("b").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("c").says(XI, RelationType.MEETS, PUTIN).says(PUTIN, RelationType.MEETS, XI),
                Paper.from("d").says(PUTIN, RelationType.MEETS, MODI).says(PUTIN, RelationType.VISITS, CHINA));

        Neighbourhood neighbourhood = expand(PUTIN.id().value(), List.of(), 3);

        assertThat(captions(neighbourhood.part().nodes().stream()))
                .containsExactly("Xi Jinping", "Recep Tayyip Erdoğan", "China");
        assertThat(neighbourhood.total()).isEqualTo(4);
        assertThat(neighbourhood.center().degree()).isEqualTo(4);
    }

    @Test
    default void whatIsShownIsNotAddedAgain() {
        writeEverything();

        Neighbourhood rest = expand(PUTIN.id().value(), List.of(key(XI), key(PUTIN)), 25);

        assertThat(captions(rest.part().nodes().stream())).containsExactly("China", "Recep Tayyip Erdoğan");
    }

    @Test
    default void edgesLinkTheNewNodesWithEachOtherAndWithWhatIsShown() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.VISITS, CHINA)
                .says(XI, RelationType.LEADER_OF, CHINA)
                .says(MODI, RelationType.VISITS, CHINA)
                .says(MODI, RelationType.MEETS, ERDOGAN));

        Neighbourhood neighbourhood = expand(PUTIN.id().value(), List.of(key(MODI), key(ERDOGAN)), 25);

        assertThat(neighbourhood.part().edges())
                .extracting(edge -> edge.key().relation() + " " + edge.key().target())
                .containsExactlyInAnyOrder("MEETS Q7747", "VISITS Q148", "VISITS Q148", "LEADER_OF Q148");
    }

    @Test
    default void oneRelationInOneDirectionCanBeAskedFor() {
        writeEverything();
        NeighbourhoodQuery query = new NeighbourhoodQuery(graph());

        assertThat(captions(part(query, "MEMBER_OF", Direction.IN)))
                .containsExactly("China", "Recep Tayyip Erdoğan", "Russia");
        assertThat(captions(part(query, "MEMBER_OF", Direction.OUT))).isEmpty();
        assertThat(captions(part(query, "FOUNDED_IN", Direction.OUT))).containsExactly("2001");
        assertThat(captions(part(query, "NO_SUCH", Direction.OUT))).isEmpty();
    }

    @Test
    default void directionDoesNotMatterWhereARelationHasNone() {
        writeEverything();

        for (Direction direction : Direction.values()) {
            assertThat(captions(new NeighbourhoodQuery(graph())
                                    .expand(key(XI), Optional.of("MEETS"), Optional.of(direction), List.of(), 25)
                                    .orElseThrow()
                                    .part()
                                    .nodes()
                                    .stream()))
                    .containsExactly("Vladimir Putin");
        }
    }

    @Test
    default void edgesTellWhatTheirClaimsSayTogether() {
        write(
                Paper.from("a")
                        .says(PUTIN, RelationType.ATTENDS, SUMMIT)
                        .says(PUTIN, RelationType.ATTENDS, SUMMIT, Modality.PLANNED)
                        .denies(MODI, RelationType.ATTENDS, SUMMIT)
                        .says(ERDOGAN, RelationType.ATTENDS, SUMMIT, Modality.PLANNED)
                        .says(XI, RelationType.ATTENDS, SUMMIT),
                Paper.from("b").denies(XI, RelationType.ATTENDS, SUMMIT).says(XI, RelationType.ATTENDS, SUMMIT));

        assertThat(new EdgesQuery(graph()).among(List.of(key(PUTIN), key(MODI), key(ERDOGAN), key(XI), key(SUMMIT))))
                .extracting(
                        edge -> edge.key().source().value(),
                        GraphEdge::status,
                        GraphEdge::says,
                        GraphEdge::denies,
                        GraphEdge::documents)
                .containsExactlyInAnyOrder(
                        tuple("Q15031", EdgeStatus.DISPUTED, 2L, 1L, 2L),
                        tuple("Q7747", EdgeStatus.STATED, 2L, 0L, 1L),
                        tuple("Q1058", EdgeStatus.DENIED, 0L, 1L, 1L),
                        tuple("Q39259", EdgeStatus.PLANNED, 1L, 0L, 1L));
    }

    @Test
    default void edgesTellTheFirstAndTheLastDayOfTheirClaims() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2024, 7, 3)))
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2023, 3, 20)))
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.MEETS, MODI));

        assertThat(new EdgesQuery(graph()).among(List.of(key(PUTIN), key(XI), key(MODI))))
                .extracting(GraphEdge::from, GraphEdge::to)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of(LocalDate.of(2023, 3, 20)), Optional.of(LocalDate.of(2024, 7, 3))),
                        tuple(Optional.empty(), Optional.empty()));
    }

    @Test
    default void edgesAmongNoneOrOneNodeAreNone() {
        writeEverything();

        assertThat(new EdgesQuery(graph()).among(List.of())).isEmpty();
        assertThat(new EdgesQuery(graph()).among(List.of(key(PUTIN)))).isEmpty();
        assertThat(new EdgesQuery(graph()).among(List.of(key(PUTIN), new NodeKey("no such"))))
                .isEmpty();
    }

    @Test
    default void anUnknownNodeHasNoNeighbourhood() {
        writeEverything();

        assertThat(new NeighbourhoodQuery(graph())
                        .expand(new NodeKey("no such"), Optional.empty(), Optional.empty(), List.of(), 25))
                .isEmpty();
        assertThat(new NeighbourhoodQuery(graph()).counts(new NodeKey("no such"), 0))
                .isEmpty();
    }

    @Test
    default void whatSomebodyHasLinkedByHandIsFollowedAsClaimsAre() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI).names(MODI));
        database()
                .run(
                        "MATCH (a:Entity {id: $one}), (b:Entity {id: $other}) CREATE (a)-[:`MADE ``BY|HAND`]->(b)",
                        Map.of("one", key(PUTIN).value(), "other", key(MODI).value()));
        Graph fresh = graph().on(graph().database());

        assertThat(new NeighbourhoodQuery(fresh).counts(key(PUTIN), 2))
                .containsExactlyInAnyOrder(
                        new RelationCount("MEETS", Direction.OUT, 1),
                        new RelationCount("MADE `BY|HAND", Direction.OUT, 1));
        new ClaimWriter(fresh)
                .write(List.of(
                        Paper.from("b").says(PUTIN, RelationType.MEETS, XI).extraction()));
        assertThat(new NodeQuery(fresh).nodes(List.of(key(PUTIN))))
                .extracting(GraphNode::degree)
                .containsExactly(2L);
    }

    @Test
    default void theOverviewHangsTogether() {
        Paper paper = Paper.from("a");
        for (int i = 0; i < 9; i++) {
            paper.says(PUTIN, RelationType.MEETS, person("Guest " + i));
        }
        for (int i = 0; i < 6; i++) {
            paper.says(MODI, RelationType.MEETS, person("Visitor " + i));
        }
        paper.says(person("Guest 0"), RelationType.MEETS, XI).says(XI, RelationType.LEADER_OF, CHINA);
        write(paper);

        Subgraph overview = new OverviewQuery(graph()).bestConnected(3);

        assertThat(captions(overview.nodes().stream())).containsExactly("Vladimir Putin", "Guest 0", "Xi Jinping");
        assertThat(overview.edges()).hasSize(2);
    }

    @Test
    default void theOverviewTakesTheRestWhereNothingIsLinked() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(BELARUS, RelationType.TRADES_WITH, RUSSIA));

        assertThat(new OverviewQuery(graph()).bestConnected(20).nodes()).hasSize(4);
        assertThat(new OverviewQuery(graph()).bestConnected(0).nodes()).isEmpty();
    }

    private Neighbourhood expand(String key, List<NodeKey> shown, int limit) {
        return new NeighbourhoodQuery(graph())
                .expand(new NodeKey(key), Optional.empty(), Optional.empty(), shown, limit)
                .orElseThrow();
    }

    private static Stream<GraphNode> part(NeighbourhoodQuery query, String relation, Direction direction) {
        return query
                .expand(key(SCO), Optional.of(relation), Optional.of(direction), List.of(), 25)
                .orElseThrow()
                .part()
                .nodes()
                .stream();
    }
}
