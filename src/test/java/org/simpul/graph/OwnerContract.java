package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose a database is, and what that means for what is written to it. */
interface OwnerContract extends OnDatabase {

    @Test
    default void whatNobodyOrSimpulFilledIsItsOwn() {
        assertThat(new PerspectiveQuery(graph()).own()).isTrue();

        writeEverything();

        assertThat(new PerspectiveQuery(graph()).own()).isTrue();
        assertThat(new PerspectiveQuery(graph()).kinds()).isEmpty();
    }

    @Test
    default void whatSomebodyElseFilledIsForeignAndGetsNoSchema() {
        somebodyElse();
        database().run("MATCH (s:SchemaStep) DELETE s", Map.of());
        List<String> before = database().dump();

        assertThat(new PerspectiveQuery(graph()).own()).isFalse();
        assertThat(new GraphSchema(graph()).applyToOwn()).isFalse();
        assertThat(database().run("MATCH (s:SchemaStep) RETURN s", Map.of())).isEmpty();
        assertThat(database().dump()).isEqualTo(before);

        database().empty();
        assertThat(new GraphSchema(graph()).applyToOwn()).isTrue();
    }

    @Test
    default void thePerspectiveIsKeptForAWhileAndAskedForAnew() {
        long[] now = {0};
        PerspectiveQuery query = new PerspectiveQuery(graph(), () -> now[0]);
        assertThat(query.own()).isTrue();
        somebodyElse();

        assertThat(query.own()).isTrue();
        now[0] = 31_000_000_000L;
        assertThat(query.own()).isFalse();
        database().empty();
        assertThat(query.own()).isFalse();
        query.refresh();
        assertThat(query.own()).isTrue();
    }

    private void somebodyElse() {
        database().run("CREATE (:Film {title: 'The Matrix'})<-[:ACTED_IN]-(:Person {name: 'Keanu Reeves'})", Map.of());
    }
}
