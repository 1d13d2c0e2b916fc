package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.simpul.graph.console.Caps;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.PlanNode;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Summary.End;

/** How an answer comes, is capped, is stopped, and what is told of it in the end. */
interface RunContract extends OnDatabase {

    String MANY = "UNWIND range(1, 10000000) AS x RETURN x";
    String SLOW = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN a";
    Duration SECONDS = Duration.ofSeconds(10);

    @Test
    default void theCapOnRowsIsReachedAndTold() {
        Heard heard = Heard.of(graph().console(false), capped(MANY, new Caps(1000, Duration.ofMinutes(1), 1 << 30)));

        assertThat(heard.columns).containsExactly("x");
        assertThat(heard.rows).hasSize(1000);
        assertThat(heard.summary().end()).isEqualTo(End.ROWS);
        assertThat(heard.summary().rows()).isEqualTo(1000);
        assertThat(Heard.of(
                                graph().console(false),
                                capped("UNWIND range(1, 1000) AS x RETURN x", new Caps(1000, SECONDS, 1 << 30)))
                        .summary()
                        .end())
                .isEqualTo(End.ALL);
    }

    @Test
    default void theCapOnBytesIsReachedAndTold() {
        Heard heard = Heard.of(
                graph().console(false),
                capped(
                        "UNWIND range(1, 1000) AS x RETURN reduce(s = 'x', i IN range(1, 12) | s + s) AS s",
                        new Caps(1_000_000, SECONDS, 100_000)));

        assertThat(heard.summary().end()).isEqualTo(End.BYTES);
        assertThat(heard.summary().bytes()).isBetween(90_000L, 100_000L);
        assertThat(heard.rows).hasSizeBetween(8, 14);
    }

    @Test
    default void aFirstRowThatIsLargerThanTheCapIsNotShown() {
        Heard heard = Heard.of(
                graph().console(false), capped("RETURN range(1, 100000) AS many", new Caps(10, SECONDS, 100_000)));

        assertThat(heard.columns).containsExactly("many");
        assertThat(heard.rows).isEmpty();
        assertThat(heard.summary().end()).isEqualTo(End.BYTES);
    }

    @Test
    default void itEndsWhereItsReceiverHasNoRoomForMore() {
        AtomicLong room = new AtomicLong(100);
        Heard heard = new Heard() {
            @Override
            public boolean takes(long bytes) {
                return room.decrementAndGet() >= 0;
            }
        };
        heard.hear(graph().console(false), capped(MANY, new Caps(1_000_000, Duration.ofMinutes(1), 1 << 30)));

        assertThat(heard.rows).hasSize(100);
        assertThat(heard.summary().end()).isEqualTo(End.FULL);
        assertNothingRuns();
    }

    @Test
    default void whatTheServerTookIsToldApartOnlyWhereItTells() {
        Heard whole = Heard.of(graph().console(false), capped("RETURN 1 AS one", Caps.DEFAULT));
        Heard part = Heard.of(graph().console(false), capped(SLOW, new Caps(10, Duration.ofMillis(500), 1 << 20)));

        assertThat(whole.summary().timing().isTold()).isTrue();
        assertThat(part.summary().timing().isTold()).isFalse();
        assertThat(part.summary().timing().network()).isZero();
        assertThat(part.summary().timing().server()).isGreaterThan(400);
    }

    @Test
    default void theCapOnTimeIsReachedAndTold() {
        Heard heard = Heard.of(graph().console(false), capped(SLOW, new Caps(10, Duration.ofMillis(500), 1 << 20)));

        assertThat(heard.summary().end()).isEqualTo(End.TIME);
        assertThat(heard.summary().timing().total()).isBetween(500L, 5000L);
        assertNothingRuns();
    }

    @Test
    default void millionsOfRowsPassThroughAndNoneIsKept() throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Heard heard = new Heard() {
            @Override
            public void rows(List<List<CypherValue>> batch) {
                sum.addAndGet(batch.size());
                most.accumulateAndGet(batch.size(), Math::max);
            }
        };
        Running running = graph().console(false)
                .run("ann", capped(MANY, new Caps(1_000_000, Duration.ofMinutes(10), 1L << 40)), heard);

        assertThat(running.await(Duration.ofMinutes(5))).isTrue();
        assertThat(heard.ended()).isInstanceOf(Ended.Answered.class);
        assertThat(sum.get()).isEqualTo(heard.summary().rows());
        assertThat(heard.summary().end()).isEqualTo(End.ROWS);
        assertThat(sum.get()).isEqualTo(1_000_000);
        assertThat(most.get()).isLessThanOrEqualTo(500);
    }

    @Test
    default void theFirstRowsComeWhileTheDatabaseGoesOnAndStopEndsItAtOnce() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        Heard heard = new Heard() {
            @Override
            public void rows(List<List<CypherValue>> batch) {
                super.rows(batch);
                first.countDown();
            }
        };
        String statement = "UNWIND range(1, 9000) AS a WITH a, CASE WHEN a < 8000 THEN 1 ELSE 100000 END AS most"
                + " UNWIND range(1, most) AS b UNWIND range(1, most) AS c WITH a, b, c WHERE b + c = 2 RETURN a";
        Running running = graph().console(false).run("ann", capped(statement, Caps.DEFAULT), heard);

        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(running.ended()).isFalse();
        assertThat(heard.rows).hasSizeLessThan(8000);
        long before = System.nanoTime();
        running.stop();
        assertThat(running.await(SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(heard.summary().end()).isEqualTo(End.STOPPED);
        assertNothingRuns();
    }

    @Test
    default void aSlowReceiverHoldsTheDatabaseUp() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicLong batches = new AtomicLong();
        Heard heard = new Heard() {
            @Override
            public void rows(List<List<CypherValue>> batch) {
                batches.incrementAndGet();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        };
        Running running = graph().console(false)
                .run("ann", capped(MANY, new Caps(5_000_000, Duration.ofMinutes(5), 1L << 40)), heard);
        while (batches.get() == 0) {
            Thread.onSpinWait();
        }

        assertThat(running.await(Duration.ofMillis(1500))).isFalse();
        assertThat(batches.get()).isEqualTo(1);
        running.stop();
        go.countDown();
        assertThat(running.await(SECONDS)).isTrue();
        assertThat(heard.summary().rows()).isLessThan(3000);
        assertNothingRuns();
    }

    @Test
    default void aPlanComesWithoutAnAnswerWhereOnlyThePlanIsWanted() {
        Heard heard =
                Heard.of(graph().console(false), look("MATCH (n:SchemaStep) RETURN n.name AS name", Look.EXPLAIN));

        assertThat(heard.rows).isEmpty();
        PlanNode plan = heard.summary().plan().orElseThrow();
        assertThat(plan.operator()).isEqualTo("ProduceResults");
        assertThat(plan.details()).isEqualTo("name");
        assertThat(plan.estimatedRows()).isPresent();
        assertThat(plan.rows()).isEmpty();
        assertThat(leaf(plan).operator()).isEqualTo("NodeByLabelScan");
        assertThat(leaf(plan).identifiers()).containsExactly("n");
    }

    @Test
    default void aProfileTellsWhatEachStepCost() {
        Heard heard =
                Heard.of(graph().console(false), look("MATCH (n:SchemaStep) RETURN n.name AS name", Look.PROFILE));

        PlanNode plan = heard.summary().plan().orElseThrow();
        assertThat(plan.rows()).hasValue(heard.rows.size());
        assertThat(leaf(plan).dbHits()).hasValue(heard.rows.size() + 1);
    }

    @Test
    default void whatTheServerRemarksIsToldWithItsPlace() {
        Heard heard = Heard.of(graph().console(false), "PROFILE\nMATCH (n:NoSuchLabelAtAll)\nRETURN n");

        assertThat(heard.summary().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.gqlStatus()).isEqualTo("01N50");
            assertThat(notice.description()).contains("NoSuchLabelAtAll");
            assertThat(notice.position().map(Position::line)).contains(2);
            assertThat(notice.position().map(Position::column)).contains(10);
        });
    }

    @Test
    default void aMistakeIsToldWithItsPlace() {
        assertThat(Heard.of(graph().console(false), "EXPLAIN MATCH (n)\n  RETURN nn")
                        .failure()
                        .position())
                .contains(new Position(27, 2, 10));
        assertThat(Heard.of(graph().console(false), "RETURN 1 AS x,\n dbms.x(1)")
                        .refusal()
                        .position())
                .contains(new Position(16, 2, 2));
    }

    @Test
    default void nothingIsWrittenWhereOnlyReadingWasAskedForAndAllWhereWritingIsOn() {
        Statement write = new Statement(
                "CREATE (n:Written {a: $a}) RETURN n.a AS a",
                Map.of("a", new CypherValue.Whole(1)),
                Mode.WRITE,
                Look.RUN,
                Caps.DEFAULT);

        assertThat(Heard.of(graph().console(false), write).refusal().reason()).isEqualTo(Refusal.Reason.WRITING_OFF);
        assertThat(database().dump()).isEmpty();
        Summary summary = Heard.of(graph().console(true), write).summary();
        assertThat(summary.changes().counts())
                .containsOnly(
                        Map.entry(Changes.Kind.NODES_CREATED, 1),
                        Map.entry(Changes.Kind.LABELS_ADDED, 1),
                        Map.entry(Changes.Kind.PROPERTIES_SET, 1));
        assertThat(database().dump()).hasSize(1);
        assertThat(Heard.of(graph().console(true), "CREATE (n:Written)")
                        .refusal()
                        .reason())
                .isEqualTo(Refusal.Reason.WRITES);
        assertThat(Heard.of(
                                graph().console(true),
                                new Statement(
                                        "CREATE USER x SET PASSWORD 'abcdefgh'",
                                        Map.of(),
                                        Mode.WRITE,
                                        Look.RUN,
                                        Caps.DEFAULT))
                        .refusal()
                        .reason())
                .isEqualTo(Refusal.Reason.ADMINISTRATION);
    }

    @Test
    default void nodesRelationshipsAndPathsComeWhole() {
        database().run("CREATE (:A {x: 1})-[:T {y: [1, 2]}]->(:B:C)", Map.of());

        Heard heard = Heard.of(
                graph().console(false), "MATCH p = (b:B)<-[r:T]-(a) RETURN a, r, p, [a] AS list, {r: r} AS map");

        assertThat(heard.rows).singleElement().satisfies(row -> {
            assertThat(row.stream().map(ValueLiteral::of))
                    .containsExactly(
                            "(:A {x: 1})",
                            "[:T {y: [1, 2]}]",
                            "(:B:C)<-[:T {y: [1, 2]}]-(:A {x: 1})",
                            "[(:A {x: 1})]",
                            "{r: [:T {y: [1, 2]}]}");
            CypherValue.Relationship relationship = (CypherValue.Relationship) row.get(1);
            assertThat(relationship.source()).isEqualTo(((CypherValue.Node) row.get(0)).id());
        });
    }

    private void assertNothingRuns() {
        long end = System.nanoTime() + SECONDS.toNanos();
        List<?> running;
        do {
            running = database()
                    .run(
                            "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.question IS NOT NULL"
                                    + " AND NOT currentQuery STARTS WITH 'SHOW' AND NOT currentQuery STARTS WITH '//' RETURN currentQuery",
                            Map.of());
        } while (!running.isEmpty() && System.nanoTime() < end);
        assertThat(running).isEmpty();
    }

    private static PlanNode leaf(PlanNode plan) {
        return Optional.of(plan.children())
                .filter(List::isEmpty)
                .map(_ -> plan)
                .orElseGet(() -> leaf(plan.children().getFirst()));
    }

    private static Statement capped(String text, Caps caps) {
        return new Statement(text, Map.of(), Mode.READ, Look.RUN, caps);
    }

    private static Statement look(String text, Look look) {
        return new Statement(text, Map.of(), Mode.READ, look, Caps.DEFAULT);
    }
}
