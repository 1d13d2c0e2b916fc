package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.simpul.graph.Paper.BELARUS;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.ERDOGAN;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.entity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;

interface WriterContract extends OnDatabase {

    @Test
    default void anybodyCanFollowTheRelationsInCypher() {
        write(Paper.from("a").says(PUTIN, RelationType.VISITS, CHINA, EventDate.of(LocalDate.of(2024, 5, 16))));

        assertThat(answers(
                        "MATCH (p:Person)-[r:VISITS]->(c:Country) RETURN p.name + ', ' + c.name + ', ' + r.claims + ', '"
                                + " + r.documents + ', ' + r.firstDate + ', ' + r.lastDate + ', ' + r.modality"))
                .containsExactly("Vladimir Putin, China, 1, 1, 2024-05-16, 2024-05-16, ASSERTED");
    }

    @Test
    default void anEdgeKnowsWhatEachDocumentTellsAndSince() {
        write(Paper.from("a")
                .published("2024-07-05")
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(YearMonth.of(2024, 7)))
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(Year.of(2001)))
                .says(PUTIN, RelationType.MEETS, XI, Modality.PLANNED));
        write(Paper.from("b")
                .published("2024-07-04")
                .says(PUTIN, RelationType.MEETS, XI)
                .denies(PUTIN, RelationType.MEETS, XI));
        write(Paper.from("c").says(PUTIN, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2024, 7, 3))));

        assertThat(answers("MATCH ()-[r:MEETS]->() UNWIND r.told AS told RETURN told"))
                .containsExactly("2024-07-05 P S2001 S2024-07", "2024-07-04 S", "- S2024-07-03");
        assertThat(new EdgesQuery(graph()).among(List.of(OnDatabase.key(PUTIN), OnDatabase.key(XI))))
                .singleElement()
                .satisfies(edge -> assertThat(edge.told())
                        .containsExactlyInAnyOrder(
                                "- S2024-07-03", "2024-07-04 S", "2024-07-05 P S2001 S2024-07", "2024-07-04 D"));
    }

    @Test
    default void anEdgeKnowsTheTimeOfVeryManyDocuments() {
        write(IntStream.range(0, 1_200)
                .mapToObj(i -> Paper.from("paper " + i)
                        .published("2024-07-0" + (1 + i % 3))
                        .says(PUTIN, RelationType.MEETS, XI))
                .toArray(Paper[]::new));

        assertThat(answers("MATCH ()-[r:MEETS]->() UNWIND r.told AS told RETURN told"))
                .containsExactly("2024-07-03 S x400", "2024-07-02 S x400", "2024-07-01 S x400");
        assertThat(new EdgesQuery(graph()).among(List.of(OnDatabase.key(PUTIN), OnDatabase.key(XI))))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.documents()).isEqualTo(1_200);
                    assertThat(edge.documents(true)).isEqualTo(1_200);
                });
    }

    @Test
    default void everyClaimLeadsBackToItsSentenceAndDocument() {
        write(Paper.from("a").published("2024-05-17").says(PUTIN, RelationType.VISITS, CHINA));

        assertThat(
                        answers(
                                "MATCH (e:Entity)<-[s:SUBJECT]-(c:Claim)-[o:OBJECT]->(f:Entity), (c)-[:STATED_IN]->(t:Sentence),"
                                        + " (t)<-[:HAS]-(d:Document), (t)-[m:MENTIONS {start: s.start}]->(e)"
                                        + " RETURN d.title + ' ' + d.published + ': ' + t.text + ' ' + m.surface + ' ' + o.start + ' ' + f.name"))
                .containsExactly("Title of a 2024-05-17: Vladimir Putin VISITS China. Vladimir Putin 22 China");
    }

    @Test
    default void aPropertyThatNobodyKnowsIsNotThere() {
        write(Paper.from("a").says(PUTIN, RelationType.VISITS, CHINA));

        assertThat(answers("MATCH (d:Document), (c:Claim) RETURN toString(d.published IS NULL AND d.url IS NULL"
                        + " AND c.eventDate IS NULL AND c.attribution IS NULL)"))
                .containsExactly("true");
    }

    @Test
    default void writingTwiceChangesNothing() {
        writeEverything();
        List<String> before = database().dump();

        writeEverything();

        assertThat(database().dump()).isEqualTo(before).hasSizeGreaterThan(100);
    }

    @Test
    default void claimsOfTwoExtractorsStandSideBySideAndWritingThemAgainChangesNothing() {
        write(Paper.bothSaying(PUTIN, RelationType.MEETS, XI));
        List<String> before = database().dump();

        write(Paper.bothSaying(PUTIN, RelationType.MEETS, XI));

        assertThat(database().dump()).isEqualTo(before);
        assertThat(
                        answers(
                                "MATCH (c:Claim)-[:STATED_IN]->(s) WITH s, c ORDER BY c.extractor"
                                        + " RETURN toString(count(DISTINCT s)) + ': ' + reduce(all = '', e IN collect(c.extractor) | all + e + '; ')"))
                .containsExactly("1: " + Paper.OTHER_EXTRACTOR + "; test 1; ");
        assertThat(answers("MATCH (:Person)-[r:MEETS]->(:Person) RETURN toString(r.claims) + ' in ' + r.documents"))
                .containsExactly("2 in 1");

        write(Paper.from("both").says(PUTIN, RelationType.MEETS, XI));
        assertThat(answers("MATCH (c:Claim) RETURN c.extractor"))
                .as("a changed document")
                .containsExactly("test 1");
    }

    @Test
    default void theOrderOfWritingDoesNotMatter() {
        writeEverything();
        List<String> before = database().dump();
        database().empty();

        Everything.papers().reversed().forEach(this::write);

        assertThat(database().dump()).isEqualTo(before);
    }

    @Test
    default void aDocumentThatIsRemovedLeavesWhatAFreshImportOfTheOthersGives() {
        List<Paper> papers = Everything.papers();
        for (Paper removed : papers) {
            List<Paper> others =
                    papers.stream().filter(paper -> !paper.equals(removed)).toList();
            database().empty();
            others.forEach(this::write);
            List<String> fresh = database().dump();
            database().empty();
            papers.forEach(this::write);

            int there = new ClaimWriter(database().graph())
                    .remove(List.of(removed.document().id(), new DocumentId("nobody's")));

            assertThat(there).isEqualTo(1);
            assertThat(database().dump()).isEqualTo(fresh).isNotEmpty();
        }
    }

    @Test
    default void nothingIsLeftWhenAllDocumentsAreRemoved() {
        List<String> before = database().dump();
        writeEverything();

        new ClaimWriter(database().graph())
                .remove(Everything.papers().stream()
                        .map(paper -> paper.document().id())
                        .toList());

        assertThat(database().dump()).isEqualTo(before);
    }

    @Test
    default void aChangedDocumentReplacesAllThatItSaid() {
        Paper other = Paper.from("b").says(XI, RelationType.MEETS, PUTIN).denies(MODI, RelationType.ATTENDS, SUMMIT);
        Paper changed = Paper.from("a").says(PUTIN, RelationType.VISITS, RUSSIA);
        write(other, changed);
        List<String> fresh = database().dump();
        database().empty();

        write(
                Paper.from("a")
                        .published("2020-02-02")
                        .says(PUTIN, RelationType.MEETS, XI)
                        .says(MODI, RelationType.ATTENDS, SUMMIT)
                        .says(BELARUS, RelationType.JOINS, SCO)
                        .names(entity(PUTIN.id().value(), EntityType.PERSON, "Vladimir Putin", "", "Volodya")),
                other);
        write(changed);

        assertThat(database().dump()).isEqualTo(fresh);
    }

    @Test
    default void denialsHaveATypeOfTheirOwn() {
        writeEverything();

        assertThat(answers("MATCH (a)-[:ATTENDS]->(b)<-[r:NOT_ATTENDS]-(a) RETURN a.name + ' ' + r.claims"))
                .containsExactly("Narendra Modi 2");
    }

    @Test
    default void bothDirectionsOfASymmetricRelationAreOneRelationship() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("b").says(XI, RelationType.MEETS, PUTIN));

        assertThat(answers("MATCH ()-[r:MEETS]->() RETURN r.claims + ' ' + r.documents"))
                .containsExactly("2 2");
    }

    @Test
    default void aRelationshipIsPlannedOnlyIfAllItsClaimsAre() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI, Modality.PLANNED));
        assertThat(answers("MATCH ()-[r:MEETS]->() RETURN r.modality")).containsExactly("PLANNED");

        write(Paper.from("b").says(PUTIN, RelationType.MEETS, XI, Modality.POSSIBLE));
        assertThat(answers("MATCH ()-[r:MEETS]->() RETURN r.modality")).containsExactly("POSSIBLE");

        write(Paper.from("c").says(PUTIN, RelationType.MEETS, XI));
        assertThat(answers("MATCH ()-[r:MEETS]->() RETURN r.modality")).containsExactly("ASSERTED");
    }

    @Test
    default void aliasesAreUnitedOverDocuments() {
        write(
                Paper.from("a").names(entity("Q7747", EntityType.PERSON, "Vladimir Putin", "", "Putin")),
                Paper.from("b").names(entity("Q7747", EntityType.PERSON, "Vladimir Putin", "", "Putin")),
                Paper.from("c").names(entity("Q7747", EntityType.PERSON, "V. Putin", "Wladimir Putin", "Vladimir")));

        assertThat(answers("MATCH (e:Entity) RETURN e.name + '|' + e.nameId + '|' + e.wikidata + '|'"
                        + " + reduce(all = '', alias IN e.aliases | all + alias + ',')"))
                .containsExactly("Vladimir Putin|Wladimir Putin|Q7747|Putin,V. Putin,Vladimir,");
    }

    @Test
    default void anEntityHasTheLabelOfItsTypeAlone() {
        write(Paper.from("a").names(entity("x", EntityType.PLACE, "X", "")));
        write(
                Paper.from("a").names(entity("x", EntityType.FACILITY, "X", "")),
                Paper.from("b").names(entity("x", EntityType.FACILITY, "X", "")));

        assertThat(answers("MATCH (e:Entity) UNWIND labels(e) AS label RETURN label"))
                .containsExactlyInAnyOrder("Entity", "Facility");
    }

    @Test
    default void degreeCountsDistinctNeighbours() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.PRAISES, XI)
                .denies(XI, RelationType.CRITICISES, PUTIN)
                .says(PUTIN, RelationType.LEADER_OF, RUSSIA));

        assertThat(answers("MATCH (e:Entity) RETURN e.name + ' ' + e.degree ORDER BY e.name"))
                .containsExactly("Russia 1", "Vladimir Putin 2", "Xi Jinping 1");
    }

    @Test
    default void knowsWhatNeedNotBeReadAgain() {
        Document stored = Paper.from("a").says(PUTIN, RelationType.MEETS, XI).document();
        Document changed =
                Paper.from("b").says(PUTIN, RelationType.MEETS, ERDOGAN).document();
        Document fresh = Paper.from("c").names(MODI).document();
        Document copy = new Document(
                fresh.id(),
                "copy",
                "Another title",
                stored.text().replace(" ", "\n "),
                stored.language(),
                stored.publisher(),
                stored.published(),
                stored.url());
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("b").names(PUTIN));
        ClaimWriter writer = new ClaimWriter(graph());

        assertThat(writer.known(List.of(stored, changed, fresh), "test 1").unchanged())
                .containsExactly(stored.id());
        assertThat(writer.known(List.of(stored, changed, fresh), "test 1").elsewhere())
                .isEmpty();
        assertThat(writer.known(List.of(copy), "test 1").elsewhere())
                .isEqualTo(Map.of(copy.id(), DocumentHead.of(stored)));
        assertThat(writer.known(List.of(copy), "test 1").contains(copy.id())).isTrue();
        assertThat(writer.known(List.of(changed), "test 1").contains(changed.id()))
                .isFalse();
    }

    @Test
    default void whatAnotherExtractorReadIsReadAgainAndItsClaimsReplaced() {
        Paper before = Paper.from("a").says(PUTIN, RelationType.MEETS, XI);
        Paper after = Paper.from("a").readBy("test 2").says(PUTIN, RelationType.MEETS, XI);
        write(before);
        List<String> ids = answers("MATCH (c:Claim) RETURN c.id");
        ClaimWriter writer = new ClaimWriter(graph());
        assertThat(writer.known(List.of(after.document()), "test 2").changed())
                .containsExactly(after.document().id());

        write(after);

        assertThat(answers("MATCH (c:Claim) RETURN c.id")).isEqualTo(ids);
        assertThat(answers("MATCH (c:Claim) RETURN c.extractor + '; ' + c.trace[0]"))
                .containsExactly("test 2; FRAME: “MEETS” by test 2");
        assertThat(writer.known(List.of(after.document()), "test 2").unchanged())
                .containsExactly(after.document().id());
    }

    @Test
    default void aDocumentThatFailsLeavesNothingBehind() {
        writeEverything();
        List<String> before = database().dump();
        Paper broken = Paper.from("broken")
                .says(PUTIN, RelationType.MEETS, MODI)
                .names(entity("too long for an index " + "x".repeat(40_000), EntityType.PLACE, "X", ""));

        assertThatThrownBy(() -> write(broken)).isInstanceOf(GraphUnavailableException.class);

        assertThat(database().dump()).isEqualTo(before);
    }

    @Test
    default void ofTwoReadingsOfOneDocumentTheLaterCounts() {
        WriteOutcome outcome = write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("a").names(MODI));

        assertThat(outcome).isEqualTo(new WriteOutcome(1, 1, 1, 0));
        assertThat(answers("MATCH (e:Entity) RETURN e.name")).containsExactly("Narendra Modi");
    }

    @Test
    default void severalWritersAtOnceLoseNothing() throws Exception {
        long seed = System.nanoTime();
        List<Extraction> first = corpus(new Random(seed), 1);
        List<Extraction> second = corpus(new Random(seed + 1), 2);
        new ClaimWriter(graph()).write(second);
        List<String> expected = database().dump();
        database().empty();
        new ClaimWriter(graph()).write(first);

        List<Extraction> shuffled = new ArrayList<>(second);
        Collections.shuffle(shuffled, new Random(seed));
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<WriteOutcome>> outcomes = new ArrayList<>();
            for (int from = 0; from < shuffled.size(); from += 5) {
                List<Extraction> part = shuffled.subList(from, from + 5);
                outcomes.add(writers.submit(() -> new ClaimWriter(graph()).write(part)));
            }
            for (Future<WriteOutcome> outcome : outcomes) {
                assertThat(outcome.get().documents()).isEqualTo(5);
            }
        }

        assertThat(database().dump()).as("seed %d", seed).isEqualTo(expected);
    }

    /** Forty documents about the same twelve people, told apart by {@code edition}. */
    private static List<Extraction> corpus(Random random, int edition) {
        List<Extraction> corpus = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Paper paper = Paper.from("paper " + i);
            for (int j = 0; j < 6; j++) {
                int a = random.nextInt(12);
                int b = (a + 1 + random.nextInt(11)) % 12;
                RelationType relation = random.nextBoolean() ? RelationType.MEETS : RelationType.SUCCEEDS;
                paper.says(Paper.person("Person " + a), relation, Paper.person("Person " + b));
            }
            corpus.add(paper.names(Paper.person("Only in " + edition + " " + random.nextInt(6)))
                    .extraction());
        }
        return corpus;
    }

    private List<String> answers(String statement) {
        return database().run(statement, Map.of()).stream()
                .map(row -> row.get(0))
                .map(Value::asString)
                .toList();
    }
}
