package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Mode;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;

interface SchemaContract extends OnDatabase {

    @Test
    default void theSchemaCanBeAppliedAgain() {
        List<String> before = indexes();
        List<String> steps = steps();

        new GraphSchema(graph()).apply();

        assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(10).allMatch(index -> index.endsWith(" ONLINE"));
        assertThat(steps()).isEqualTo(steps);
    }

    @Test
    default void everyStepIsRecorded() {
        assertThat(steps())
                .hasSize(GraphSchema.STEPS.size() + Remade.ALL.size() + 1)
                .allSatisfy(step -> assertThat(step)
                        .matches(
                                "(schema/0|write/dispute-claims |write/rebuild-relationships |write/key-entities ).*"));
    }

    @Test
    default void aConstraintThatSomebodyDroppedComesBack() {
        List<String> before = indexes();
        database().run("DROP CONSTRAINT claim_id", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(indexes()).isEqualTo(before);
    }

    @Test
    default void severalThatBringTheSchemaAtOnceAllSucceed() {
        List<String> before = indexes();
        List<String> steps = names(steps());
        int rounds = 2;
        int each = 4;
        CyclicBarrier together = new CyclicBarrier(each, this::bare);
        try (ExecutorService pool = Executors.newFixedThreadPool(each)) {
            List<Future<?>> all = Stream.<Future<?>>generate(() -> pool.submit(() -> {
                        try (Graph own = database().connect()) {
                            for (int round = 0; round < rounds; round++) {
                                together.await(30, TimeUnit.SECONDS);
                                new GraphSchema(own).apply();
                            }
                            return true;
                        }
                    }))
                    .limit(each)
                    .toList();

            assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofMinutes(1)));
        }
        assertThat(indexes()).isEqualTo(before);
        assertThat(names(steps())).isEqualTo(steps);
    }

    private void bare() {
        database().run("MATCH (s:SchemaStep) DELETE s", Map.of());
        List.of(
                        "SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS drop",
                        "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS drop")
                .forEach(shown -> database()
                        .run(shown, Map.of())
                        .forEach(row -> database().run(row.get("drop").asString(), Map.of())));
    }

    private static List<String> names(List<String> steps) {
        return steps.stream().map(step -> step.substring(0, step.indexOf(' '))).toList();
    }

    @Test
    default void aTextThatWasStoredWithoutItsHashIsFoundByIt() {
        Paper paper = Paper.from("a").says(Paper.PUTIN, RelationType.MEETS, Paper.XI);
        new ClaimWriter(graph()).write(List.of(paper.extraction()));
        database().run("MATCH (d:Document) REMOVE d.textHash", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(database().run("MATCH (d:Document) RETURN d.textHash AS hash", Map.of()))
                .extracting(row -> row.get("hash").asString())
                .containsExactly(paper.document().textHash());
    }

    @Test
    default void theLanguageIsTheOneThatTheServerReadsStatementsAs() {
        String language =
                new SchemaQuery(graph()).words(Mode.READ, Callables.KNOWN).language();

        assertThat(language).isEqualTo(reads("LET x = 1 RETURN x") ? "CYPHER 25" : "CYPHER 5");
    }

    private boolean reads(String statement) {
        try {
            return database().run(statement, Map.of()).size() == 1;
        } catch (ClientException e) {
            return false;
        }
    }

    @Test
    default void whatAnEarlierVersionTookForDisputedIsWorkedOutAgain() {
        EventDate in2023 = EventDate.of(Year.of(2023));
        write(
                Paper.from("a").says(Paper.PUTIN, RelationType.MEETS, Paper.XI, in2023),
                Paper.from("b").denies(Paper.PUTIN, RelationType.MEETS, Paper.XI, EventDate.of(Year.of(2024))),
                Paper.from("c").says(Paper.MODI, RelationType.ATTENDS, Paper.SUMMIT),
                Paper.from("d").denies(Paper.MODI, RelationType.ATTENDS, Paper.SUMMIT));
        List<Map<String, Object>> before = disputed();
        database().run("MATCH (s:SchemaStep {name: 'write/dispute-claims'}) DELETE s", Map.of());
        database().run("MATCH (c:Claim) REMOVE c.disputed", Map.of());
        database().run("MATCH (:Entity)-[r]->(:Entity) REMOVE r.disputed", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(disputed())
                .isEqualTo(before)
                .extracting(row -> row.get("relation") + " " + row.get("relationship") + " " + row.get("claims"))
                .containsExactly("ATTENDS true 1", "MEETS false 0", "NOT_ATTENDS true 1", "NOT_MEETS false 0");
    }

    @Test
    default void whatAnEarlierVersionKeptOf500DocumentsAloneIsWorkedOutAgain() {
        Paper busy = Paper.from("a").published("2024-07-05");
        IntStream.range(0, 501).forEach(i -> busy.says(Paper.PUTIN, RelationType.MEETS, Paper.XI));
        write(busy, Paper.from("b").says(Paper.MODI, RelationType.MEETS, Paper.XI));
        database().run("MATCH (s:SchemaStep {name: 'write/rebuild-relationships'}) DELETE s", Map.of());
        database().run("MATCH (:Entity)-[r:MEETS]->(:Entity) SET r.told = []", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(database()
                        .run(
                                "MATCH (:Entity)-[r:MEETS]->(:Entity) RETURN r.told AS told, r.claims AS claims ORDER BY claims",
                                Map.of()))
                .extracting(row ->
                        row.get("claims").asLong() + " " + row.get("told").asList())
                .containsExactly("1 []", "501 [2024-07-05 S]");
    }

    @Test
    default void whatIsWorkedOutIsNotWorkedOutAgain() {
        write(
                Paper.from("c").says(Paper.MODI, RelationType.ATTENDS, Paper.SUMMIT),
                Paper.from("d").denies(Paper.MODI, RelationType.ATTENDS, Paper.SUMMIT));
        database().run("MATCH (c:Claim) REMOVE c.disputed", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(database().run("MATCH (c:Claim) WHERE c.disputed RETURN c.id AS id", Map.of()))
                .isEmpty();
    }

    private List<Map<String, Object>> disputed() {
        return database().run("""
                        MATCH (:Entity)-[r]->(:Entity)
                        RETURN type(r) AS relation, r.disputed AS relationship, COUNT {
                          MATCH (c:Claim) WHERE c.disputed AND type(r) =
                            CASE c.polarity WHEN 'NEGATIVE' THEN 'NOT_' ELSE '' END + c.relation
                        } AS claims
                        ORDER BY relation""", Map.of()).stream().map(row -> row.asMap()).toList();
    }

    private List<String> indexes() {
        return database()
                .run("SHOW INDEXES YIELD name, state RETURN name + ' ' + state AS line ORDER BY name", Map.of())
                .stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    private List<String> steps() {
        return database()
                .run("MATCH (s:SchemaStep) RETURN s.name + ' ' + s.appliedAt AS step ORDER BY step", Map.of())
                .stream()
                .map(row -> row.get("step").asString())
                .toList();
    }
}
