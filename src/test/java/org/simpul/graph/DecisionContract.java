package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.simpul.graph.DecisionOutcome.Decided;
import org.simpul.graph.DecisionOutcome.Gone;
import org.simpul.graph.DecisionOutcome.Meanwhile;
import org.simpul.graph.EvidenceLine.Verdict;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Decisions of people change the graph, stand through imports, and leave nothing when they are undone. */
interface DecisionContract extends OnDatabase {

    Entity TAYYIP = entity("person:tayyip", EntityType.PERSON, "Tayyip Erdogan", "", "Erdogan");

    @Test
    default void anUndoneMergeLeavesTheGraphAsItWas() {
        writeAlike();
        List<String> before = database().dumpWithoutDecisions();

        Decision merge = decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));
        assertThat(database().dumpWithoutDecisions()).isNotEqualTo(before);
        undone(merge);

        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void whatAnEntityWasCalledByHandIsStillFoundAfterItIsCalledOtherwiseOrMerged() {
        writeAlike();
        decided(new Ruling.Rename(key(TAYYIP), "The Reis", Optional.empty()));
        decided(new Ruling.Rename(key(TAYYIP), "R. T. E.", Optional.empty()));
        assertThat(database().strings("MATCH (e:Entity {id: 'person:tayyip'}) UNWIND e.aliases AS alias RETURN alias"))
                .contains("The Reis", "Tayyip Erdogan")
                .doesNotContain("R. T. E.");

        decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));

        assertThat(new SearchQuery(graph()).search("Reis", 5))
                .extracting(hit -> hit.node().key())
                .containsExactly(key(ERDOGAN));
    }

    @Test
    default void aMergedEntityHasWhatBothHadAndTheNameOfTheOneThatIsKept() {
        writeAlike();

        decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));

        assertThat(database()
                        .strings("MATCH (p:Person)-[r:MEETS]-(:Person {name: 'Xi Jinping'})"
                                + " WHERE p.name CONTAINS 'Erdo' RETURN p.name + ' ' + r.claims + ' ' + r.documents"))
                .containsExactly("Recep Tayyip Erdoğan 2 2");
        assertThat(database().strings("MATCH (e:Entity {id: 'Q39259'}) UNWIND e.aliases AS alias RETURN alias"))
                .containsExactly("Erdogan", "Tayyip Erdogan");
        assertThat(database().strings("MATCH (e:Entity {id: 'person:tayyip'}) RETURN e.name"))
                .isEmpty();
        assertThat(database().strings("MATCH (a)-[r:SUPPORTS]->(b) RETURN a.name + b.name"))
                .as("what one has to do with itself")
                .isEmpty();
        assertThat(store().followed(List.of(key(TAYYIP), key(XI)))).isEqualTo(Map.of(key(TAYYIP), key(ERDOGAN)));
    }

    @Test
    default void aMergeStandsThroughImports() {
        writeAlike();
        decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));
        List<String> merged = database().dumpWithoutDecisions();

        writeAlike();
        assertThat(database().dumpWithoutDecisions()).isEqualTo(merged);

        write(Paper.from("later").says(TAYYIP, RelationType.VISITS, CHINA));
        assertThat(
                        database()
                                .strings(
                                        "MATCH (p:Person)-[:VISITS]->(:Country) WHERE p.name <> 'Vladimir Putin' RETURN p.name"))
                .containsExactly("Recep Tayyip Erdoğan");
    }

    @Test
    default void anImportAfterAMergeIsUndoneWithIt() {
        writeAlike();
        Paper later = Paper.from("later").says(TAYYIP, RelationType.VISITS, CHINA);
        write(later);
        List<String> fresh = database().dumpWithoutDecisions();
        new ClaimWriter(graph()).remove(List.of(later.document().id()));
        Decision merge = decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));
        write(later);

        undone(merge);

        assertThat(database().dumpWithoutDecisions()).isEqualTo(fresh);
    }

    @Test
    default void mergesInARowAreUndoneInAnyOrder() {
        Entity third = entity("person:rte", EntityType.PERSON, "RTE", "");
        writeAlike();
        write(Paper.from("third").says(third, RelationType.MEETS, MODI));
        List<String> before = database().dumpWithoutDecisions();
        Decision first = decided(new Ruling.Merge(key(TAYYIP), key(third)));
        Decision second = decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)));
        assertThat(database().strings("MATCH (p:Person)-[:MEETS]-(:Person {name: 'Narendra Modi'}) RETURN p.name"))
                .containsExactly("Recep Tayyip Erdoğan");

        undone(first);
        assertThat(database().strings("MATCH (p:Person)-[:MEETS]-(:Person {name: 'Narendra Modi'}) RETURN p.name"))
                .containsExactly("RTE");
        undone(second);

        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void aRejectedClaimCountsForNothingAndStaysRejected() {
        writeEverything();
        List<String> before = database().dumpWithoutDecisions();
        EdgeKey edge = new EdgeKey(key(MODI), "ATTENDS", key(SUMMIT));
        EvidenceLine said = new EvidenceQuery(graph())
                .of(edge).lines().stream()
                        .filter(EvidenceLine::positive)
                        .findFirst()
                        .orElseThrow();

        Decision rejection = decided(new Ruling.Judge(said.claimId(), false));
        writeEverything();

        assertThat(database().strings("MATCH (:Person {name: 'Narendra Modi'})-[r]->(:Event) RETURN type(r)"))
                .containsExactly("NOT_ATTENDS");
        assertThat(new ConflictQuery(graph()).list(10)).isEmpty();
        EvidenceList evidence = new EvidenceQuery(graph()).of(edge);
        assertThat(evidence.lines()).hasSize(2).allMatch(EvidenceLine::stands);
        assertThat(evidence.rejected()).extracting(EvidenceLine::claimId).containsExactly(said.claimId());
        assertThat(new StatisticsQuery(graph()).totals().claims()).isEqualTo(13);
        assertThat(new TextQuery(graph())
                        .part(said.documentId(), said.index())
                        .orElseThrow()
                        .claims())
                .filteredOn(claim -> !claim.stands())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.rejection().map(Decision::id)).contains(rejection.id()));

        undone(rejection);
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void whatIsAcceptedCountsAsBeforeSoThatNothingIsCountedAgain() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI));
        String claim = database().strings("MATCH (c:Claim) RETURN c.id").getFirst();
        database().run("MATCH (p:Person) CREATE (:Ranking {id: p.id, entity: p.id})", Map.of());

        decided(new Ruling.Judge(claim, true));
        assertThat(database().strings("MATCH (k:Ranking) RETURN k.id")).hasSize(2);
        assertThat(database().strings("MATCH (c:Claim {accepted: true}) RETURN c.id"))
                .containsExactly(claim);

        Decision rejection = decided(new Ruling.Judge(claim, false));
        assertThat(database().strings("MATCH (k:Ranking) RETURN k.id")).isEmpty();
        undone(rejection);
        assertThat(database().strings("MATCH (:Person)-[r]->(:Person) RETURN type(r)"))
                .containsExactly("MEETS");
    }

    @Test
    default void anEdgeOfRejectedClaimsAloneIsGone() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI));

        decided(new Ruling.Judge(
                database().strings("MATCH (c:Claim) RETURN c.id").getFirst(), false));

        assertThat(database().strings("MATCH (:Person)-[r]-(:Person) RETURN type(r)"))
                .isEmpty();
        assertThat(database().strings("MATCH (p:Person) RETURN toString(p.degree)"))
                .containsExactly("0", "0");
    }

    @Test
    default void aListThatIsAPartSaysOfHowMany() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.LEADER_OF, RUSSIA)
                .says(XI, RelationType.MEETS, MODI));
        CurationQuery queue = new CurationQuery(graph());

        assertThat(queue.uncertain(2).list()).hasSize(2);
        assertThat(queue.uncertain(2).total()).isEqualTo(3);
        assertThat(queue.uncertain(3).total()).isEqualTo(3);
        assertThat(queue.uncertain(10).total()).isEqualTo(3);
        decided(new Ruling.Judge(queue.uncertain(1).list().getFirst().line().claimId(), true));
        assertThat(queue.uncertain(1).total()).isEqualTo(2);
    }

    @Test
    default void anAcceptedClaimIsMarkedAndAskedAboutNoMore() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(PUTIN, RelationType.LEADER_OF, RUSSIA));
        CurationQuery queue = new CurationQuery(graph());
        List<UncertainClaim> asked = queue.uncertain(10).list();
        assertThat(asked).hasSize(2);

        decided(new Ruling.Judge(asked.getFirst().line().claimId(), true));
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(PUTIN, RelationType.LEADER_OF, RUSSIA));

        assertThat(queue.uncertain(10).list()).containsExactly(asked.getLast());
        assertThat(new EvidenceQuery(graph()).of(asked.getFirst().edge()).lines())
                .extracting(EvidenceLine::verdict)
                .containsExactly(Verdict.ACCEPTED);
    }

    @Test
    default void aNameAndATypeThatSomebodyGaveStandThroughImports() {
        writeEverything();
        List<String> before = database().dumpWithoutDecisions();
        Decision rename = decided(new Ruling.Rename(key(SCO), "Shanghai Pact", Optional.of("Pakta Shanghai")));
        Decision retype = decided(new Ruling.Retype(key(SCO), EntityType.AGREEMENT));
        writeEverything();

        assertThat(database().strings("MATCH (e:Agreement) WHERE NOT e:Organization RETURN e.name + '|' + e.nameId"))
                .containsExactly("Shanghai Pact|Pakta Shanghai");
        assertThat(database().strings("MATCH (e:Agreement) UNWIND e.aliases AS alias RETURN alias"))
                .contains("Shanghai Cooperation Organisation", "SCO");

        undone(rename);
        undone(retype);
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void aFactByHandIsAClaimWithASourceAndStandsThroughImports() {
        writeEverything();
        List<String> before = database().dumpWithoutDecisions();
        Decision fact = decided(new Ruling.Fact(
                key(MODI),
                RelationType.MEETS,
                key(XI),
                Optional.of(EventDate.of(LocalDate.of(2020, 1, 2))),
                "https://example.org/a?b=<c>",
                "meets",
                Language.ENGLISH));
        writeEverything();

        EvidenceLine line = new EvidenceQuery(graph())
                .of(new EdgeKey(key(MODI), "MEETS", key(XI)))
                .lines()
                .getFirst();
        assertThat(line.byHand()).isTrue();
        assertThat(line.attribution()).contains("ann");
        assertThat(line.sentence()).isEqualTo("Narendra Modi – meets – Xi Jinping.");
        assertThat(line.documentTitle()).isEqualTo("https://example.org/a?b=<c>");
        assertThat(line.subject().of(line.sentence())).isEqualTo("Narendra Modi");
        assertThat(line.object().of(line.sentence())).isEqualTo("Xi Jinping");

        undone(fact);
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void aFactWhoseTextIsRemovedIsUndone() {
        writeEverything();
        Decision fact = decided(new Ruling.Fact(
                key(MODI), RelationType.MEETS, key(XI), Optional.empty(), "I saw it", "meets", Language.ENGLISH));

        new ClaimWriter(graph()).remove(List.of(new DocumentId(fact.matter().document())));

        assertThat(store().list("").list().getFirst().undone()).isPresent();
    }

    @Test
    default void theSecondOfTwoIsToldWhoDecidedMeanwhile() {
        writeAlike();
        long seen = store().seen();
        DecisionStore store = store();
        store.decide(
                new Ruling.Rename(key(ERDOGAN), "R. T. Erdoğan", Optional.empty()), new Hand("budi", "short", seen));

        DecisionOutcome second = store.decide(new Ruling.Merge(key(ERDOGAN), key(TAYYIP)), new Hand("ann", "", seen));
        DecisionOutcome other = store.decide(new Ruling.Retype(key(XI), EntityType.GROUP), new Hand("ann", "", seen));

        assertThat(second).isInstanceOfSatisfying(Meanwhile.class, meanwhile -> {
            assertThat(meanwhile.theirs().by()).isEqualTo("budi");
            assertThat(meanwhile.theirs().kind()).isEqualTo(DecisionKind.RENAME);
            assertThat(meanwhile.theirs().reason()).isEqualTo("short");
        });
        assertThat(other).isInstanceOf(Decided.class);
        assertThat(database().strings("MATCH (e:Entity {id: 'person:tayyip'}) RETURN e.name"))
                .hasSize(1);
    }

    @Test
    default void whatIsKeptApartIsNotMergedUntilThatIsUndone() {
        writeAlike();
        Decision apart = decided(new Ruling.Apart(key(TAYYIP), key(ERDOGAN)));
        Ruling.Merge merge = new Ruling.Merge(key(ERDOGAN), key(TAYYIP));

        assertThat(store().decide(merge, hand())).isInstanceOf(Meanwhile.class);
        undone(apart);
        assertThat(store().undo(apart.id(), hand())).as("undone twice").isInstanceOf(Meanwhile.class);
        assertThat(store().decide(merge, hand())).isInstanceOf(Decided.class);
        assertThat(store().decide(new Ruling.Retype(key(TAYYIP), EntityType.GROUP), hand()))
                .isInstanceOf(Gone.class);
    }

    @Test
    default void theHistoryTellsWhoWhyAndWhat() {
        writeAlike();
        undone(decided(new Ruling.Merge(key(ERDOGAN), key(TAYYIP))));

        decided(new Ruling.Rename(key(XI), "Xi", Optional.empty()));
        Decision first = store().list("").list().getLast();
        assertThat(store().list(first.id()).list()).as("told once").hasSize(2);
        assertThat(List.of(first)).singleElement().satisfies(decision -> {
            assertThat(decision.by()).isEqualTo("ann");
            assertThat(decision.reason()).isEqualTo("because");
            assertThat(decision.matter().entityName()).isEqualTo("Tayyip Erdogan");
            assertThat(decision.matter().otherName()).isEqualTo("Recep Tayyip Erdoğan");
            assertThat(decision.undone().orElseThrow().by()).isEqualTo("ann");
        });
    }

    @Test
    default void thoseWhoseNamesAreWrittenAlikeAreFoundAmongAllAsTheyAreCalledNow() {
        Entity plain = entity("person:recep", EntityType.PERSON, "RECEP TAYYIP ERDOGAN", "");
        Entity other = entity("place:recep", EntityType.PLACE, "Recep Tayyip Erdogan", "");
        Entity same = entity("date:a", EntityType.DATE, "Recep Tayyip Erdogan", "");
        Entity once = entity("event:recep@doc", EntityType.PERSON, "Recep Tayyip Erdoğan", "");
        write(Paper.from("alike")
                .says(ERDOGAN, RelationType.MEETS, XI)
                .names(plain)
                .names(other)
                .names(same)
                .names(once));
        assertThat(writtenAlike()).containsExactly(key(ERDOGAN), key(plain));

        Decision rename = decided(new Ruling.Rename(key(plain), "Somebody else", Optional.empty()));
        assertThat(writtenAlike()).isEmpty();
        undone(rename);
        Decision retype = decided(new Ruling.Retype(key(plain), EntityType.PLACE));
        assertThat(writtenAlike()).containsExactlyInAnyOrder(key(plain), key(other));
        undone(retype);
        assertThat(writtenAlike()).containsExactly(key(ERDOGAN), key(plain));
        decided(new Ruling.Merge(key(ERDOGAN), key(plain)));
        assertThat(writtenAlike()).isEmpty();
    }

    @Test
    default void anOlderDatabaseLearnsWhoseNamesAreWrittenAlike() {
        write(Paper.from("alike").names(ERDOGAN).names(entity("x", EntityType.PERSON, "Recep Tayyip ERDOĞAN", "")));
        List<String> before = database().dump();
        database().run("MATCH (e:Entity) REMOVE e.alike", Map.of());
        assertThat(writtenAlike()).isEmpty();
        database().run("MATCH (s:SchemaStep {name: 'write/key-entities'}) DELETE s", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(writtenAlike()).hasSize(2);
        assertThat(database().dump()).isEqualTo(before);
    }

    private List<NodeKey> writtenAlike() {
        return new CurationQuery(graph())
                .writtenAlike().stream().map(entity -> entity.node().key()).toList();
    }

    private void writeAlike() {
        writeEverything();
        write(
                Paper.from("alike 1")
                        .says(ERDOGAN, RelationType.MEETS, XI)
                        .says(TAYYIP, RelationType.SUPPORTS, ERDOGAN),
                Paper.from("alike 2")
                        .says(XI, RelationType.MEETS, TAYYIP)
                        .denies(TAYYIP, RelationType.ATTENDS, SUMMIT));
    }

    private DecisionStore store() {
        return new DecisionStore(graph());
    }

    private Hand hand() {
        return new Hand("ann", "because", store().seen());
    }

    private Decision decided(Ruling ruling) {
        return assertThat(store().decide(ruling, hand()))
                .isInstanceOf(Decided.class)
                .asInstanceOf(InstanceOfAssertFactories.type(Decided.class))
                .actual()
                .decision();
    }

    private void undone(Decision decision) {
        assertThat(store().undo(decision.id(), hand())).isInstanceOf(Decided.class);
    }
}
