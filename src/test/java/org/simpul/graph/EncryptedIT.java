package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.local.Certificates;
import org.simpul.local.EncryptedNeo4j;

/** A server that demands encryption: what is said of its certificate, and how it is reached in spite of it. */
class EncryptedIT {

    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String SECRET = "javax.net.ssl.trustStorePassword";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Certificates certificates;

    @SuppressWarnings("NullAway.Init")
    private static EncryptedNeo4j server;

    @BeforeAll
    static void start() throws Exception {
        certificates = new Certificates(folder)
                .selfSigned("neo4j", "-ext", Certificates.HERE)
                .issuer()
                .signed("elsewhere", "-ext", "san=dns:elsewhere.example")
                .signed("old", "-ext", Certificates.HERE, "-startdate", "-10d", "-validity", "5");
        server = EncryptedNeo4j.start(folder.resolve("data"), certificates, "neo4j");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s"})
    void aCertificateThatHasSignedItselfIsToldWithWhatToTry(String scheme) {
        assertThat(refused(server.at(scheme)))
                .hasMessageContaining("a certificate that is not trusted here")
                .hasMessageContaining("write +ssc in the place of +s")
                .extracting(GraphUnavailableException::fault)
                .isEqualTo(Fault.UNTRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+ssc", "neo4j+ssc"})
    void whoTakesItAsItIsWritesAndReads(String scheme) {
        String home = Trial.of(server.at(scheme), "neo4j", server.password(), "");
        try (Graph graph = Graph.open(server.at(scheme), "neo4j", server.password(), home)) {
            StoredServer kept = new StoredServer(scheme, "ann", "Films", server.at(scheme), "neo4j", home);
            new ServerStore(graph).keep(kept);

            assertThat(new ServerStore(graph).list("ann")).contains(kept);
            assertThat(new DatabasesQuery(graph).list())
                    .extracting(DatabasesQuery.Line::name)
                    .contains(home);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void whoDoesNotEncryptIsToldToDoSo(String scheme) {
        assertThat(refused(server.at(scheme)))
                .hasMessageContaining("demands encryption: write +s after bolt or neo4j in its address")
                .extracting(GraphUnavailableException::fault)
                .isEqualTo(Fault.NEEDS_ENCRYPTION);
    }

    @Test
    void aConfiguredServerIsToldByItsSetting() {
        try (Graph graph = Graph.connect(server.at("neo4j"), "neo4j", server.password(), "neo4j")) {
            assertThat(catchThrowableOfType(GraphUnavailableException.class, graph::verify))
                    .hasMessageContaining("demands encryption")
                    .hasMessageContaining("NEO4J_URI");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s"})
    void theSameCertificateIsWellWhereItIsTrusted(String scheme) throws Exception {
        trusting(
                "neo4j",
                () -> assertThat(Trial.of(server.at(scheme), "neo4j", server.password(), ""))
                        .isEqualTo("neo4j"));
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere, OTHER_HOST, certificate for another host",
        "old, EXPIRED, certificate that has expired or is not valid yet"
    })
    void aCertificateThatDoesNotFitIsTold(String name, Fault fault, String words) throws Exception {
        try (Stand stand = Stand.encrypting(certificates.context(name))) {
            for (String scheme : List.of("bolt+s", "neo4j+s")) {
                trusting(
                        Certificates.ISSUER,
                        () -> assertThat(refused(scheme + "://" + stand.address()))
                                .hasMessageContaining(words)
                                .extracting(GraphUnavailableException::fault)
                                .isEqualTo(fault));
            }
            assertThat(refused("bolt://" + stand.address()).fault()).isEqualTo(Fault.NEEDS_ENCRYPTION);
        }
    }

    /** As if whoever looks after this computer had made it trust a certificate. */
    private static void trusting(String name, Runnable test) throws Exception {
        Map<String, String> settings =
                Map.of(STORE, certificates.trusted(name).toString(), SECRET, Certificates.SECRET);
        settings.forEach(System::setProperty);
        try {
            test.run();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static GraphUnavailableException refused(String uri) {
        return catchThrowableOfType(
                GraphUnavailableException.class, () -> Trial.of(uri, "neo4j", server.password(), "neo4j"));
    }
}
