package org.simpul.explore.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.simpul.explore.connect.Attempt.Failed;
import org.simpul.explore.connect.Attempt.Worked;
import org.simpul.graph.DatabasesQuery;
import org.simpul.graph.Fault;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.StoredServer;
import org.simpul.graph.TestDatabase;

class ConnectionsIT {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final TestDatabase database = DATABASE.database();
    private final Connection configured = Connection.configured(database.uri(), database.username(), database.graph());
    private final Connections connections = new Connections(configured, 2);

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void whatIsAddedIsItsOwnersAlone() {
        Connection films = added(connections.add("ann", wish("Films", database.password())));

        assertThat(connections.of("ann")).containsExactly(configured, films);
        assertThat(connections.of("bob")).containsExactly(configured);
        assertThat(connections.find(films.id(), "bob")).isEmpty();
        assertThat(connections.find(films.id(), "ann")).contains(films);
        assertThat(connections.databases(films))
                .isInstanceOfSatisfying(
                        Worked.class,
                        worked -> assertThat(worked.what().toString())
                                .contains(new DatabasesQuery.Line("neo4j", true).toString()));
    }

    @Test
    void whatDoesNotAnswerIsNotAdded() {
        assertThat(connections.add("", wish("Films", "not-the-password")))
                .isEqualTo(new Failed<>(Fault.WRONG_PASSWORD));
        assertThat(connections.of("")).containsExactly(configured);
        assertThat(connections.test(wish("", "not-the-password"))).isEqualTo(new Failed<>(Fault.WRONG_PASSWORD));
        assertThat(connections.test(wish("", database.password()))).isInstanceOf(Worked.class);
        assertThat(connections.of("")).containsExactly(configured);
    }

    @Test
    void whatIsRemovedIsClosedAndTheConfiguredOneStays() {
        Connection films = added(connections.add("ann", wish("", database.password())));
        assertThat(films.name()).isEqualTo("127.0.0.1");

        connections.remove(films);
        connections.remove(configured);

        assertThat(connections.of("ann")).containsExactly(configured);
        assertThat(configured.graph().available()).isTrue();
    }

    @Test
    void anotherRunKnowsTheServerAndAsksForItsPassword() {
        Connection films = added(connections.add("ann", wish("Films", database.password())));
        assertThat(connections.closed("ann")).isEmpty();
        connections.close();
        try (Connections later = new Connections(configured, 2)) {
            assertThat(later.of("ann")).containsExactly(configured);
            assertThat(later.closed("bob")).isEmpty();
            StoredServer kept = later.closed("ann").getFirst();
            assertThat(kept)
                    .isEqualTo(
                            new StoredServer(films.id(), "ann", "Films", database.uri(), database.username(), "neo4j"));

            assertThat(later.open(kept, "not-the-password")).isEqualTo(new Failed<>(Fault.WRONG_PASSWORD));
            assertThat(later.closed("ann")).containsExactly(kept);
            Connection opened = added(later.open(kept, database.password()));
            assertThat(later.find(films.id(), "ann")).contains(opened);
            assertThat(later.closed("ann")).isEmpty();

            later.remove(opened);
            assertThat(later.closed("ann")).isEmpty();
        }
    }

    @Test
    void thePasswordIsStoredNowhere() {
        added(connections.add("ann", wish("Films", database.password())));

        assertThat(database.run("MATCH (n) RETURN properties(n) AS all", Map.of())
                        .toString())
                .contains("Films")
                .doesNotContain(database.password());
    }

    @Test
    void oneUserHasOnlySoManyServersOpenOrClosed() {
        added(connections.add("ann", wish("One", database.password())));
        connections.close();
        added(connections.add("ann", called("bolt://localhost", "Two")));

        assertThat(connections.add("ann", called("neo4j://localhost", "Three")))
                .isEqualTo(new Failed<>(Fault.TOO_MANY_SERVERS));
        added(connections.add("bob", called("neo4j://localhost", "Three")));
        connections.remove(connections.closed("ann").getFirst());
        added(connections.add("ann", called("neo4j://localhost", "Three")));
    }

    @Test
    void aServerThatWasAddedIsNotAddedAgainAndOneThatWasKeptIsOpened() {
        Connection films = added(connections.add("ann", wish("Films", database.password())));

        assertThat(connections.add("ann", wish("Others", database.password())))
                .isEqualTo(new Failed<>(Fault.KNOWN_SERVER));
        assertThat(connections.of("ann")).containsExactly(configured, films);

        connections.close();
        Connection opened = added(connections.add("ann", wish("Others", database.password())));
        assertThat(opened.id()).isEqualTo(films.id());
        assertThat(connections.of("ann")).containsExactly(configured, opened);
        assertThat(connections.closed("ann")).isEmpty();
    }

    @Test
    void withoutADatabaseItIsTheOneThatTheServerOpensForItsUser() {
        ConnectionWish wish =
                new ConnectionWish("", database.uri().toString(), database.username(), database.password(), " ");

        String home = database.run("SHOW HOME DATABASE YIELD name RETURN name", Map.of())
                .getFirst()
                .get("name")
                .asString();
        assertThat(connections.test(wish)).isEqualTo(new Worked<>(home));
        assertThat(added(connections.add("ann", wish)).graph().database()).isEqualTo(home);
        ConnectionWish wrong =
                new ConnectionWish("", database.uri().toString(), database.username(), "no such password", "");
        assertThat(connections.test(wrong)).isEqualTo(new Failed<>(Fault.WRONG_PASSWORD));
    }

    @Test
    void nothingThatIsPrintedHoldsThePassword() {
        ConnectionWish wish = wish("Films", database.password());

        assertThat(wish.toString()).doesNotContain(database.password());
        assertThat(connections.test(wish).toString()).doesNotContain(database.password());
        assertThat(added(connections.add("ann", wish)).toString()).doesNotContain(database.password());
    }

    /** The same server by another address. */
    private ConnectionWish called(String host, String name) {
        return new ConnectionWish(
                name,
                database.uri().replace("bolt://127.0.0.1", host),
                database.username(),
                database.password(),
                "neo4j");
    }

    private ConnectionWish wish(String name, String password) {
        return new ConnectionWish(name, " " + database.uri() + " ", database.username(), password, "neo4j");
    }

    private static Connection added(Attempt<Connection> attempt) {
        return switch (attempt) {
            case Worked<Connection>(Connection connection) -> connection;
            case Failed<Connection>(Fault fault) -> throw new AssertionError(fault);
        };
    }
}
