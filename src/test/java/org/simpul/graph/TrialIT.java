package org.simpul.graph;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an address that somebody gives, on a server of its own process that asks for a password. */
class TrialIT {

    private static final byte[] NO_VERSION = {0, 0, 0, 0};

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final TestDatabase database = DATABASE.database();

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void aServerThatAnswersIsWell(String scheme) {
        Trial.of(at(scheme), database.username(), database.password(), "neo4j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void withoutANameItIsTheDatabaseThatTheServerOpensForTheUser(String scheme) {
        String home = database.run("SHOW HOME DATABASE YIELD name RETURN name", Map.of())
                .getFirst()
                .get("name")
                .asString();

        assertThat(Trial.of(at(scheme), database.username(), database.password(), ""))
                .isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "http://localhost:7474",
                "bolt://",
                "bolt:/x",
                "neo4j://a b",
                "bolt://localhost:99999",
                "bolt://localhost?region=x",
                "bolt://ann:secret@localhost:7687"
            })
    void whatIsNoAddressIsTold(String uri) {
        assertThat(fault(uri, "x", "neo4j")).isEqualTo(Fault.NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void aWrongPasswordIsTold(String scheme) {
        // Of somebody else: a user who was wrong three times is locked out for a while.
        assertThat(said(at(scheme), "ann-" + scheme, "not-the-password", "neo4j")
                        .fault())
                .isEqualTo(Fault.WRONG_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void aDatabaseThatIsNotThereIsTold(String scheme) {
        assertThat(fault(at(scheme), database.password(), "no-such")).isEqualTo(Fault.NO_DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void theDatabaseThatAServerKeepsForItselfIsTold(String scheme) {
        assertThat(fault(at(scheme), database.password(), "System")).isEqualTo(Fault.SYSTEM_DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s", "bolt+ssc"})
    void aServerThatDoesNotEncryptIsTold(String scheme) {
        assertThat(fault(at(scheme), database.password(), "neo4j")).isEqualTo(Fault.NO_ENCRYPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "bolt+s", "neo4j+s"})
    void aHostThatNobodyKnowsIsTold(String scheme) {
        assertThat(fault(scheme + "://nowhere.invalid", "x", "neo4j")).isEqualTo(Fault.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "neo4j+s"})
    void aPortWhereNothingListensIsTold(String scheme) throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(fault(scheme + "://127.0.0.1:" + free, "x", "neo4j")).isEqualTo(Fault.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"bolt, 0.0", "neo4j, 0.0", "bolt, 1.0", "neo4j, 1.0", "bolt, 4.1"})
    void aServerOfAnEarlierProtocolIsTold(String scheme, String version) throws Exception {
        byte[] answer = {0, 0, (byte) (version.charAt(2) - '0'), (byte) (version.charAt(0) - '0')};
        try (Stand old = Stand.answering(answer)) {
            assertThat(said(scheme + "://" + old.address(), "ann", "x", "neo4j"))
                    .hasMessageContaining("is too old: update it to Neo4j 2025.06 or later")
                    .extracting(GraphUnavailableException::fault)
                    .isEqualTo(Fault.TOO_OLD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bolt, 4.4, Neo4j/4.4.40, ''",
        "bolt, 4.4, Neo4j/4.4.40, neo4j",
        "neo4j, 4.4, Neo4j/4.4.40, neo4j",
        "bolt, 5.4, Neo4j/5.26.0, ''",
        "neo4j, 5.4, Neo4j/5.26.0, neo4j",
        "neo4j, 5.8, Neo4j/2025.05.1, neo4j",
        "bolt, 3.0, Neo4j/3.5.35, ''",
        "bolt, 3.0, Neo4j/3.5.35, neo4j"
    })
    void aServerThatDoesNotKnowOurCypherIsTold(String scheme, String protocol, String agent, String name)
            throws Exception {
        try (OldServer old = new OldServer(protocol, agent)) {
            assertThat(fault(scheme + "://" + old.address(), "x", name)).isEqualTo(Fault.TOO_OLD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void aServerThatIsNewEnoughIsNot(String scheme) throws Exception {
        try (OldServer young = new OldServer("5.8", "Neo4j/2025.06.0")) {
            assertThat(Trial.of(scheme + "://" + young.address(), "ann", "x", ""))
                    .isEqualTo("neo4j");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"})
    void whatDoesNotSpeakBoltIsTold(String words) throws Exception {
        try (Stand other = Stand.answering(words.getBytes(US_ASCII))) {
            assertThat(fault("bolt://" + other.address(), "x", "neo4j")).isEqualTo(Fault.NOT_BOLT);
            assertThat(fault("neo4j://" + other.address(), "x", "neo4j")).isEqualTo(Fault.NOT_BOLT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void whatHangsUpIsNotTakenForAServerThatEncrypts(String scheme) throws Exception {
        try (Stand silent = Stand.answering()) {
            assertThat(fault(scheme + "://" + silent.address(), "x", "neo4j")).isEqualTo(Fault.UNREACHABLE);
        }
    }

    @Test
    void theSameIsToldOfAConfiguredServerThatTellsNoRoutes() throws Exception {
        try (Stand old = Stand.answering(NO_VERSION);
                Graph graph = Graph.connect("neo4j://" + old.address(), "ann", "x", "neo4j")) {
            assertThatThrownBy(graph::verify).hasMessageContaining("is too old");
        }
    }

    @Test
    void nothingThatIsSaidHoldsThePassword() {
        GraphUnavailableException said = said(at("bolt"), "bob", "not-the-password", "neo4j");

        assertThat(said).hasMessageContaining("check both").hasMessageNotContaining("NEO4J_");
        assertThat(said).hasStackTraceContaining("unauthorized");
        assertThat(org.assertj.core.util.Throwables.getStackTrace(said)).doesNotContain("not-the-password");
    }

    @Test
    void theDatabasesOfAServerAreListedByAnyWay() {
        try (Graph graph = Graph.open(at("neo4j"), database.username(), database.password(), "neo4j")) {
            assertThat(new DatabasesQuery(graph).list()).contains(new DatabasesQuery.Line("neo4j", true));
            assertThat(new DatabasesQuery(graph).list())
                    .extracting(DatabasesQuery.Line::name)
                    .doesNotContain("system");
            assertThat(graph.on("no-such").available()).isFalse();
            assertThat(graph.on("neo4j").available()).isTrue();
        }
    }

    private String at(String scheme) {
        return scheme + database.uri().substring("bolt".length());
    }

    private Fault fault(String uri, String password, String name) {
        return said(uri, database.username(), password, name).fault();
    }

    private static GraphUnavailableException said(String uri, String username, String password, String name) {
        return catchThrowableOfType(GraphUnavailableException.class, () -> Trial.of(uri, username, password, name));
    }
}
