package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.simpul.explore.Foreign.Answer;
import org.simpul.explore.export.ExportFormat;
import org.simpul.graph.Crowd;
import org.simpul.graph.Direction;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathWish;
import org.simpul.graph.Publication;
import org.simpul.graph.RelationCount;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaPicture.Part;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TestDatabase;

/** A database of 100,000 nodes is explored, queried and exported like a small one. Prints how long each question takes. */
class CrowdIT {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(
            SharedDatabase.Kind.LOCAL,
            database -> timed("fill", () -> {
                Crowd.into(database);
                return true;
            }));

    private final Foreign crowd = new Foreign(database());

    @AfterAll
    static void dropTheRelationships() {
        Crowd.dropRelationships(database());
    }

    @Test
    void theLastOfAHundredThousandIsFoundWithoutAnIndex() {
        assertThat(timed("search a member", () -> crowd.ask().search("member 9", 5)))
                .first()
                .extracting(hit -> hit.node().caption())
                .isEqualTo("Member 9");
        assertThat(timed("search a place", () -> crowd.ask().search("place 1998", 5)))
                .first()
                .extracting(hit -> hit.node().caption())
                .isEqualTo("Place 1998");
        assertThat(timed("search the star", () -> crowd.found(Crowd.STAR).degree()))
                .isEqualTo(Crowd.FOLLOWERS);
        assertThat(timed("search nothing", () -> crowd.ask().search("zzz", 5))).isEmpty();
    }

    @Test
    void theOverviewStartsAtTheHub() {
        assertThat(timed("totals", crowd.ask()::totals).entities()).isEqualTo(Crowd.NODES);
        assertThat(timed("overview", () -> crowd.ask().bestConnected(Exploration.OVERVIEW))
                        .nodes())
                .hasSize(Exploration.OVERVIEW)
                .first()
                .extracting(GraphNode::caption)
                .isEqualTo(Crowd.STAR);
    }

    @Test
    void theHubGivesTwentyFiveAndTwentyFiveMore() {
        NodeKey star = crowd.found(Crowd.STAR).key();

        Neighbourhood first = timed("expand", () -> crowd.expand(star, null, List.of()));
        Neighbourhood next = timed("expand again", () -> crowd.expand(star, "FOLLOWS", Foreign.keys(first.part())));

        assertThat(first.counts()).containsExactly(new RelationCount("FOLLOWS", Direction.IN, Crowd.FOLLOWERS));
        assertThat(first.total()).isEqualTo(Crowd.FOLLOWERS);
        assertThat(first.part().nodes()).hasSize(25);
        assertThat(first.part().edges()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(next.part().nodes())
                .hasSize(25)
                .doesNotContainAnyElementsOf(first.part().nodes());
        assertThat(timed("describe", () -> crowd.ask().describe(star, Publication.ANY)))
                .isPresent();
    }

    @Test
    void edgesAmongAThousandAreFound() {
        List<NodeKey> some =
                crowd.keys("MATCH (n:Star) RETURN n UNION MATCH (n:Member) WHERE n.number < 1000 RETURN n");

        Subgraph part = timed("edges among a thousand", () -> crowd.among(some));

        assertThat(part.nodes()).hasSize(1_001);
        assertThat(part.edges().stream()
                        .map(GraphEdge::key)
                        .filter(key -> key.relation().equals("FOLLOWS")))
                .hasSize(1_000);
        assertThat(part.edges()).anyMatch(edge -> edge.key().relation().equals("KNOWS"));
    }

    @Test
    void pathsLeadThroughTheHub() {
        NodeKey follower = crowd.key("MATCH (n:Member {number: 490}) RETURN n");
        NodeKey other = crowd.key("MATCH (n:Member {number: 15340}) RETURN n");

        FoundPaths paths =
                timed("paths", () -> crowd.ask().paths(new PathWish(follower, other, 2, List.of("FOLLOWS"), false)));

        assertThat(paths.paths())
                .singleElement()
                .satisfies(path -> assertThat(path.nodes().get(1).caption()).isEqualTo(Crowd.STAR));
        assertThat(timed("longer paths", () -> crowd.ask().paths(new PathWish(follower, other, 6, List.of(), false)))
                        .paths())
                .isNotEmpty();
    }

    @Test
    void theSchemaIsRead() {
        SchemaPicture picture = timed("schema", crowd.workbench()::schema);

        assertThat(picture.nodes()).isEqualTo(Crowd.NODES);
        assertThat(picture.relationships()).isEqualTo(Crowd.RELATIONSHIPS);
        assertThat(picture.labels())
                .extracting(Part::name, Part::count)
                .containsExactly(
                        tuple("Member", (long) Crowd.MEMBERS), tuple("Place", (long) Crowd.PLACES), tuple("Star", 1L));
        assertThat(picture.types())
                .extracting(Part::name, Part::count)
                .containsExactly(
                        tuple("KNOWS", (long) Crowd.KNOWN),
                        tuple("LIVES_IN", (long) Crowd.MEMBERS),
                        tuple("FOLLOWS", (long) Crowd.FOLLOWERS));
    }

    @Test
    void anAnswerIsCutAndShown() throws Exception {
        Answer followers = crowd.run("MATCH (m:Member)-[f:FOLLOWS]->(s:Star) RETURN m.name, f, s");

        assertThat(followers.rows).as("the usual cap").hasSize(10_000);
        assertThat(timed(
                        "keys of 25 rows",
                        () -> crowd.workbench()
                                .drawn(followers.values().subList(0, 75))
                                .keys()))
                .hasSize(26);
    }

    @Test
    void aPartIsExportedAndBuiltAgain() throws Exception {
        NodeKey star = crowd.found(Crowd.STAR).key();
        List<NodeKey> shown =
                List.copyOf(Foreign.keys(crowd.expand(star, null, List.of()).part()));
        Subgraph part =
                crowd.among(Stream.concat(shown.stream(), Stream.of(star)).toList());

        Map<ExportFormat, String> files = crowd.files(part);
        try {
            crowd.build(Optional.ofNullable(files.get(ExportFormat.CYPHER)).orElseThrow());

            assertThat(count("MATCH (n:Member) WHERE n.simpulKey IS NOT NULL RETURN count(n)"))
                    .isEqualTo(25);
            assertThat(count("MATCH (n:Star)<-[r]-(m) WHERE n.simpulKey IS NOT NULL RETURN count(r)"))
                    .isEqualTo(25);
        } finally {
            database().run("MATCH (n) WHERE n.simpulKey IS NOT NULL DETACH DELETE n", Map.of());
        }
        assertThat(files).allSatisfy((format, text) -> assertThat(text).contains("Member"));
    }

    private static long count(String statement) {
        return database().run(statement, Map.of()).getFirst().get(0).asLong();
    }

    private static <T> T timed(String what, Supplier<T> question) {
        long start = System.nanoTime();
        T answer = question.get();
        System.out.printf(
                "crowd: %s %d ms%n",
                what, Duration.ofNanos(System.nanoTime() - start).toMillis());
        return answer;
    }

    private static TestDatabase database() {
        return DATABASE.database();
    }
}
