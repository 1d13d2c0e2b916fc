package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where nobody names a database, it is the one that the server opens for its user, whatever that is called. */
class HomeDatabaseIT {

    @TempDir
    Path temporary;

    @Test
    void aRunAndAnImportWorkOnTheHomeDatabaseWhereNoneIsNamed() throws Exception {
        Path text = Files.writeString(temporary.resolve("news.txt"), "Vladimir Putin met Xi Jinping in Moscow.");
        Path data = temporary.resolve("data");
        try (RunningSimpul simpul =
                RunningSimpul.on(data, Map.of("NEO4J_initial_dbms_default__database", "films"), "--no-sample")) {
            BoltAccess bolt = LocalNeo4j.running(data).orElseThrow();
            Map<String, String> named = Map.of(
                    "spring.neo4j.uri", bolt.uri().toString(),
                    "spring.neo4j.authentication.username", bolt.username(),
                    "spring.neo4j.authentication.password", bolt.password());
            named.forEach(System::setProperty);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            try (PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8)) {
                assertThat(App.run(List.of("import", text.toString()), stream, stream))
                        .as(said.toString(StandardCharsets.UTF_8))
                        .isZero();
            } finally {
                named.keySet().forEach(System::clearProperty);
            }

            assertThat(asked(simpul.page(), "MATCH (d:Document) RETURN count(d)"))
                    .contains("1");
            assertThat(asked(simpul.page(), "USE films MATCH (d:Document) RETURN count(d)"))
                    .contains("1");
        }
    }

    private static String asked(URI page, String statement) throws Exception {
        JsonMapper json = JsonMapper.shared();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(
                            HttpRequest.newBuilder(page.resolve("/api/v1/cypher"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(
                                            json.writeValueAsString(Map.of("statement", statement))))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            JsonNode rows = json.readTree(body).path("rows");
            assertThat(rows.size()).as(body).isEqualTo(1);
            return rows.path(0).toString();
        }
    }
}
