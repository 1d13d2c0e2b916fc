package org.simpul.graph;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(fault(at(scheme), database.password(), "neo4j")).isEqualTo(Fault.ENCRYPTION);
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
    @ValueSource(strings = {"bolt", "neo4j"})
    void aServerOfAnEarlierProtocolIsTold(String scheme) throws Exception {
        try (Stand old = Stand.answering(NO_VERSION)) {
            assertThat(fault(scheme + "://" + old.address(), "x", "neo4j")).isEqualTo(Fault.TOO_OLD);
        }
    }

    @Test
    void thePortOfTheBrowserIsTold() throws Exception {
        try (Stand http = Stand.answering("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII))) {
            assertThat(fault("bolt://" + http.address(), "x", "neo4j")).isEqualTo(Fault.NOT_BOLT);
        }
    }

    @Test
    void aCertificateThatNobodySignedIsTold(@TempDir Path folder) throws Exception {
        try (Stand stand = Stand.selfSigned(folder)) {
            assertThat(fault("bolt+s://" + stand.address(), "x", "neo4j")).isEqualTo(Fault.UNTRUSTED);
            assertThat(fault("neo4j+s://" + stand.address(), "x", "neo4j")).isEqualTo(Fault.UNTRUSTED);
            assertThat(fault("bolt://" + stand.address(), "x", "neo4j")).isEqualTo(Fault.ENCRYPTION);
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
