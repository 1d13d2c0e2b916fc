package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Mode;
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
                .hasSameSizeAs(GraphSchema.STEPS)
                .allSatisfy(step -> assertThat(step).startsWith("schema/0"));
    }

    @Test
    default void aConstraintThatSomebodyDroppedComesBack() {
        List<String> before = indexes();
        database().run("DROP CONSTRAINT claim_id", Map.of());

        new GraphSchema(graph()).apply();

        assertThat(indexes()).isEqualTo(before);
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
