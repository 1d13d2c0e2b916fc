package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.XI;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.exceptions.Neo4jException;
import org.simpul.knowledge.RelationType;

/** What a Graph says when its database does not answer, and how it goes on when it does again. */
class GraphTroubleIT {

    private static final Duration SOON = Duration.ofSeconds(15);

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final TestDatabase database = DATABASE.database();

    @Test
    void tellsAWrongPasswordAndKeepsItToItself() {
        try (Graph graph = Graph.connect(database.uri(), "neo4j", "not-the-password", "neo4j")) {
            assertThatThrownBy(graph::verify)
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining(database.uri())
                    .hasMessageContaining("NEO4J_PASSWORD")
                    .hasMessageContaining("refuses")
                    .hasMessageNotContaining("not-the-password");
            assertThat(graph.available()).isFalse();
        }
    }

    @Test
    void tellsThatNothingListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (Graph graph = Graph.connect("bolt://127.0.0.1:" + free, "neo4j", "x", "neo4j")) {
            assertThatThrownBy(graph::verify)
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessageStartingWith("Nothing answers at bolt://127.0.0.1:" + free)
                    .hasMessageContaining("NEO4J_URI");
        }
    }

    @Test
    void tellsAHostThatNobodyKnows() {
        try (Graph graph = Graph.connect("bolt://nowhere.invalid:7687", "neo4j", "x", "neo4j")) {
            assertThatThrownBy(graph::verify)
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining("No host is known by the name in bolt://nowhere.invalid:7687");
        }
    }

    @Test
    void tellsADatabaseThatIsNotThere() {
        try (Graph graph = Graph.connect(database.uri(), database.username(), database.password(), "no-such")) {
            assertThatThrownBy(graph::verify)
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining("no database \"no-such\"")
                    .hasMessageContaining("NEO4J_DATABASE");
        }
    }

    @Test
    void endsAQuestionThatTakesTooLong() {
        CypherFile endless = CypherFile.parse(
                "read/endless",
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c"
                        + " RETURN sum(a * b % 7 + c) AS n");

        assertThatThrownBy(() -> database.graph().read(endless, Map.of(), row -> row))
                .isInstanceOf(QuestionTooLongException.class)
                .hasMessageContaining("took longer than 5 s");
        assertThat(database.graph().available()).isTrue();
    }

    @Test
    void aQuestionThatIsInterruptedEndsInTheDatabaseToo() throws InterruptedException {
        CypherFile endless = CypherFile.parse(
                "read/endless",
                "UNWIND range(1, 100000) AS interrupted UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c"
                        + " RETURN sum(interrupted * b % 7 + c) AS n");
        FutureTask<Object> asking = new FutureTask<>(() -> database.graph().read(endless, Map.of(), row -> row));
        Thread thread = Thread.ofVirtual().start(asking);
        until(() -> running("interrupted") == 1);

        thread.interrupt();

        thread.join(SOON);
        assertThat(asking.state()).isEqualTo(Future.State.FAILED);
        assertThat(asking.exceptionNow())
                .isInstanceOf(CancellationException.class)
                .cause()
                .as("ended by hand, not by its time-out")
                .isInstanceOfSatisfying(
                        Neo4jException.class,
                        end -> assertThat(end.code()).isEqualTo("Neo.ClientError.Transaction.Terminated"));
        until(() -> running("interrupted") == 0);
        assertThat(database.graph().available()).isTrue();
    }

    @Test
    void readsAreRefusedEveryWrite() {
        CypherFile write = CypherFile.parse("read/write", "CREATE (:Intruder)");

        assertThatThrownBy(() -> database.graph().read(write, Map.of(), row -> row))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("AccessMode");
        assertThat(database.dump()).isEmpty();
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() {
        try (Relay relay = new Relay(database.uri());
                Graph graph = Graph.connect(relay.uri(), database.username(), database.password(), "neo4j")) {
            List<Paper> papers = List.of(Paper.from("a").says(PUTIN, RelationType.MEETS, XI));
            new ClaimWriter(graph).write(papers.stream().map(Paper::extraction).toList());
            assertThat(graph.available()).isTrue();

            relay.cut();
            long start = System.nanoTime();
            assertThat(graph.available()).isFalse();
            assertThatThrownBy(() -> new StatisticsQuery(graph).totals())
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining(relay.uri())
                    .hasMessageContaining("stopped answering");
            assertThatThrownBy(() -> new ClaimWriter(graph)
                            .write(papers.stream().map(Paper::extraction).toList()))
                    .isInstanceOf(GraphUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON.multipliedBy(2));

            relay.mend();
            assertThat(graph.available()).isTrue();
            assertThat(new StatisticsQuery(graph).totals().claims()).isOne();
        }
    }

    private long running(String word) {
        return database.run("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery", Map.of()).stream()
                .map(row -> row.get("currentQuery").asString(""))
                .filter(query -> query.startsWith("UNWIND") && query.contains(word))
                .count();
    }

    private static void until(BooleanSupplier isSo) throws InterruptedException {
        for (int look = 0; look < 200 && !isSo.getAsBoolean(); look++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(isSo.getAsBoolean()).isTrue();
    }
}
