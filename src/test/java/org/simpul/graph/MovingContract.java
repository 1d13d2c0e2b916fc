package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.ERDOGAN;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.entity;
import static org.simpul.graph.Paper.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.DecisionOutcome.Decided;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

/** What takes several transactions ends as if it had been done at once, whatever happens between them. */
interface MovingContract extends OnDatabase {

    Entity TAYYIP = entity("person:tayyip", EntityType.PERSON, "Tayyip Erdogan", "", "Erdogan");
    Entity RTE = entity("person:rte", EntityType.PERSON, "RTE", "");

    /** So little at once that it takes many parts. */
    int PART = 3;

    int PAPERS = 8;

    /** Something that others do between two parts. */
    interface Between {
        void run();
    }

    @Test
    default void whatIsMovedInPartsEndsAsIfItWereMovedAtOnce() {
        writeMuch();
        List<String> before = database().dumpWithoutDecisions();
        Decision whole = decided(Moving.PART, merge());
        List<String> merged = database().dumpWithoutDecisions();
        new DecisionStore(graph()).undo(whole.id(), hand());
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before).isNotEqualTo(merged);

        Decision inParts = decided(PART, merge());
        assertThat(database().dumpWithoutDecisions()).isEqualTo(merged);
        new DecisionStore(graph(), PART).undo(inParts.id(), hand());

        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void theNextStartGoesOnWithWhatIsHalfMoved() {
        writeMuch();
        List<String> before = database().dumpWithoutDecisions();
        List<String> merged = afterTheWhole();

        Decision decision = begun(merge());
        assertThat(database().dumpWithoutDecisions()).isNotEqualTo(merged).isNotEqualTo(before);
        assertThat(latest().moving())
                .as("it is told that it is being worked on")
                .isTrue();
        assertThat(new UnderwayQuery(graph()).now()).isEqualTo(new Underway(true, 0));
        new GraphSchema(graph()).apply();
        assertThat(new UnderwayQuery(graph()).now()).isEqualTo(Underway.NOTHING);
        assertThat(database().dumpWithoutDecisions()).isEqualTo(merged);
        assertThat(latest().moving()).isFalse();

        takenBack(decision);
        assertThat(database().dumpWithoutDecisions()).isNotEqualTo(merged).isNotEqualTo(before);
        assertThat(latest().moving()).isTrue();
        new GraphSchema(graph()).apply();
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void whoDecidesNextGoesOnFirst() {
        writeMuch();
        List<String> before = database().dumpWithoutDecisions();
        Decision merge = begun(merge());

        Decision rename = decided(PART, new Ruling.Rename(key(ERDOGAN), "The President", Optional.empty()));

        assertThat(latest().id()).isEqualTo(rename.id());
        assertThat(database().strings("MATCH (e:Entity) WHERE e.id IN ['person:tayyip', 'Q39259'] RETURN e.name"))
                .containsExactly("The President");
        takenBack(merge);
        new DecisionStore(graph(), PART).undo(rename.id(), hand());
        assertThat(database().dumpWithoutDecisions()).isEqualTo(before);
    }

    @Test
    default void whatIsWrittenAndRemovedBetweenTwoPartsIsCountedOnce() {
        List<Between> between = List.of(
                () -> write(Paper.from("later")
                        .says(TAYYIP, RelationType.VISITS, CHINA)
                        .says(RTE, RelationType.MEETS, XI)),
                () -> write(much(1)),
                () -> write(Paper.from("much 2").says(MODI, RelationType.MEETS, TAYYIP)),
                () -> new ClaimWriter(graph())
                        .remove(List.of(
                                much(3).document().id(), much(4).document().id())),
                () -> write(Paper.from("much 5").names(XI)));
        writeMuch();
        between.forEach(Between::run);
        List<String> before = database().dumpWithoutDecisions();
        List<String> merged = afterTheWhole();

        for (int first = 0; first < between.size(); first++) {
            database().empty();
            writeMuch();
            Decision decision = begun(merge());
            goOn(between, first);
            assertThat(database().dumpWithoutDecisions())
                    .as("merged, %d first", first)
                    .isEqualTo(merged);

            writeMuch();
            new ClaimWriter(graph())
                    .remove(List.of(Paper.from("later").names(XI).document().id()));
            takenBack(decision);
            goOn(between, first);
            assertThat(database().dumpWithoutDecisions())
                    .as("undone, %d first", first)
                    .isEqualTo(before);
        }
    }

    @Test
    default void whoImportsWhileOthersMergeLosesNothing() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        writeMuch();
        List<Paper> later = IntStream.range(0, 24)
                .mapToObj(i -> Paper.from("later " + i)
                        .says(random.nextBoolean() ? TAYYIP : ERDOGAN, RelationType.MEETS, person("Guest " + i % 5))
                        .denies(person("Guest " + i % 3), RelationType.SUPPORTS, TAYYIP))
                .toList();
        later.forEach(this::write);
        List<String> expected = database().dumpWithoutDecisions();
        database().empty();
        writeMuch();

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = new ArrayList<>();
            all.add(threads.submit(() -> {
                for (int i = 0; i < 3; i++) {
                    new DecisionStore(graph(), PART).undo(decided(PART, merge()).id(), hand());
                }
            }));
            all.add(threads.submit(() -> later.subList(0, 12).forEach(this::write)));
            all.add(threads.submit(() -> later.subList(12, 24).forEach(this::write)));
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(database().dumpWithoutDecisions()).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    default void documentsThatAreRemovedInPartsLeaveWhatAFreshImportOfTheOthersGives() {
        writeEverything();
        write(much(0), much(1));
        List<String> fresh = database().dumpWithoutDecisions();
        writeMuch();
        List<Map<String, Object>> rows = IntStream.range(2, PAPERS)
                .mapToObj(i ->
                        Map.<String, Object>of("id", much(i).document().id().value()))
                .toList();

        assertThat(new Leaving(graph(), 5).remove(rows)).isEqualTo(PAPERS - 2);

        assertThat(database().dumpWithoutDecisions()).isEqualTo(fresh);
    }

    @Test
    default void theNextStartRemovesTheDocumentsThatAreLeftButNoneThatWasReadAgain() {
        writeEverything();
        write(much(0), much(1));
        List<String> fresh = database().dumpWithoutDecisions();
        writeMuch();
        graph().write(writing -> writing.run(
                CypherFile.of("write/leave-documents"),
                IntStream.range(1, PAPERS)
                        .mapToObj(i -> Map.<String, Object>of(
                                "id", much(i).document().id().value()))
                        .toList()));
        write(much(1));
        assertThat(new UnderwayQuery(graph()).now()).isEqualTo(new Underway(false, PAPERS - 2));

        new GraphSchema(graph()).apply();

        assertThat(database().dumpWithoutDecisions()).isEqualTo(fresh);
    }

    /** Runs the first of {@code between}, moves a part, and so on; then moves what is left. */
    private void goOn(List<Between> between, int first) {
        for (int i = 0; i < between.size(); i++) {
            between.get((first + i) % between.size()).run();
            Moving.goOn(graph(), PART);
        }
        Moving.finish(graph(), PART);
    }

    /** What is there when the merge is made at once, which is then taken back. */
    private List<String> afterTheWhole() {
        Decision whole = decided(Moving.PART, merge());
        List<String> merged = database().dumpWithoutDecisions();
        new DecisionStore(graph()).undo(whole.id(), hand());
        return merged;
    }

    private void writeMuch() {
        writeEverything();
        for (int i = 0; i < PAPERS; i++) {
            write(much(i));
        }
    }

    private static Paper much(int number) {
        return Paper.from("much " + number)
                .says(TAYYIP, RelationType.MEETS, person("Guest " + number % 5))
                .says(person("Guest " + number % 3), RelationType.SUPPORTS, TAYYIP)
                .denies(TAYYIP, RelationType.SUPPORTS, ERDOGAN)
                .says(ERDOGAN, RelationType.MEETS, person("Guest " + number % 4))
                .says(TAYYIP, RelationType.CRITICISES, XI)
                .names(TAYYIP);
    }

    private static Ruling merge() {
        return new Ruling.Merge(key(ERDOGAN), key(TAYYIP));
    }

    /** Decides as somebody whose program ends after the first part. */
    private Decision begun(Ruling ruling) {
        Hand hand = hand();
        return decision(graph().write(writing -> new Deciding(writing, hand, PART).decide(ruling)));
    }

    /** Takes it back in the same way. */
    private void takenBack(Decision decision) {
        Hand hand = hand();
        decision(graph().write(writing -> new Deciding(writing, hand, PART).undo(decision.id())));
    }

    private Decision decided(int part, Ruling ruling) {
        return decision(new DecisionStore(graph(), part).decide(ruling, hand()));
    }

    private static Decision decision(DecisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Decided.class);
        return ((Decided) outcome).decision();
    }

    private Decision latest() {
        return new DecisionStore(graph()).list("").list().getFirst();
    }

    private static Hand hand() {
        return new Hand("ann", "because", Long.MAX_VALUE);
    }
}
