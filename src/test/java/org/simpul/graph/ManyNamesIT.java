package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;

/** A database with hundreds of labels and types is read like any other; it is one of its own, since none forgets a name. */
class ManyNamesIT {

    private static final String FILL = """
            UNWIND range(1, 500) AS at
            CREATE (a:$('Part ' + at) {name: 'One of ' + at}), (b:$('Part ' + (1 + at % 500)) {name: 'Another'})
            CREATE (a)-[:$('TYPE_' + (at % 200))]->(b)""";

    @Test
    void namesAreCountedHoweverMany(@TempDir Path data) {
        try (LocalNeo4j server = LocalNeo4j.start(data)) {
            BoltAccess access = server.access();
            try (Driver driver =
                    GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()))) {
                driver.executableQuery(FILL).execute();
            }
            try (Graph graph = Graph.connect(access.uri().toString(), access.username(), access.password(), "neo4j")) {
                PerspectiveQuery perspective = new PerspectiveQuery(graph);

                assertThat(perspective.own()).isFalse();
                assertThat(perspective.looks())
                        .hasSize(500)
                        .allSatisfy(look -> assertThat(look.nodes()).isEqualTo(2));
                assertThat(perspective.typeLooks())
                        .hasSize(200)
                        .allSatisfy(look -> assertThat(look.relationships()).isBetween(2L, 3L));
                assertThat(new SchemaQuery(graph).picture().labels())
                        .extracting(SchemaPicture.Part::name)
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 500)
                                .mapToObj(at -> "Part " + at)
                                .toList());
            }
        }
    }
}
