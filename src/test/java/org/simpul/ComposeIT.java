package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.RunningCompose.Said;
import tools.jackson.databind.json.JsonMapper;

/** Neo4j and Simpul in containers, as docker-compose.yml starts them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {

    private final RunningCompose compose = RunningCompose.ready();

    ComposeIT() throws IOException, InterruptedException {}

    @BeforeAll
    void begin() throws Exception {
        compose.up("--build");
    }

    @AfterAll
    void end() throws Exception {
        compose.remove();
    }

    @Test
    void theSampleIsThereForWhoLogsIn() throws Exception {
        assertThat(compose.getAsNobody("api/v1/search?q=putin").statusCode()).isEqualTo(401);
        assertThat(names("putin")).contains("Vladimir Putin");
    }

    @Test
    void whatIsImportedOutlivesTheContainers() throws Exception {
        assertThat(names("Quistgaard")).isEmpty();
        Said read = compose.in(
                "simpul",
                List.of(
                        "sh",
                        "-c",
                        "printf %s \"$1\" >/tmp/news.txt && java -jar simpul.jar import /tmp/news.txt",
                        "sh",
                        "Jonas Quistgaard met Xi Jinping in Beijing on 3 July 2024."));
        assertThat(read.code()).as(read.text()).isZero();
        assertThat(names("Quistgaard")).containsExactly("Jonas Quistgaard");
        int documents = documents();

        compose.succeed("down");
        assertThat(compose.containers()).isEmpty();
        compose.up();

        assertThat(names("Quistgaard")).containsExactly("Jonas Quistgaard");
        assertThat(documents()).isEqualTo(documents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neo4j", "simpul"})
    void nothingRunsAsRoot(String service) throws Exception {
        Said users = compose.in(service, List.of("sh", "-c", "grep -hs ^Uid: /proc/[0-9]*/status"));

        assertThat(users.text()).contains("Uid:").doesNotContainPattern("Uid:.*\\b0\\b");
    }

    @ParameterizedTest
    @CsvSource({"neo4j, simpul", "simpul, neo4j"})
    void aHealthCheckFailsWhereItsServiceDoesNotAnswer(String service, String elsewhere) throws Exception {
        List<String> check = compose.healthCheck(service);

        Said here = compose.in(service, check);
        assertThat(here.code()).as(here.text()).isZero();
        assertThat(compose.in(elsewhere, check).code()).as("%s", check).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "NEO4J_PASSWORD, choose a password of 8 characters or more for Neo4j",
        "SIMPUL_USER, choose a name to log in with",
        "SIMPUL_PASSWORD, choose a password to log in with",
    })
    void noSecretHasADefault(String secret, String sentence) throws Exception {
        Said refused = compose.run(Map.of(secret, ""), "config");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.text()).contains(sentence);
    }

    private List<String> names(String words) throws Exception {
        HttpResponse<String> answer = compose.get("api/v1/search?q=" + words);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("items")
                .valueStream()
                .map(item -> item.path("node").path("label").asString())
                .toList();
    }

    private int documents() throws Exception {
        return JsonMapper.shared()
                .readTree(compose.get("api/v1/documents").body())
                .path("total")
                .asInt();
    }
}
