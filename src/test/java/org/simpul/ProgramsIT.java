package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs and assistants ask of the running program, over the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Stage.ForAllWalks.class)
class ProgramsIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private URI page;

    @BeforeAll
    void begin(Stage stage) throws Exception {
        page = stage.simpul().page();
    }

    @AfterAll
    void end() {
        client.close();
    }

    @Test
    void aProgramWalksFromANameToTheSentencesOfItsDocument() throws Exception {
        JsonNode hit = get("search?q=" + encoded("vladimr putin")).path("items").path(0);
        assertThat(hit.path("node").path("label").asString()).isEqualTo("Vladimir Putin");
        String putin = hit.path("node").path("key").asString();

        JsonNode near = get("neighbours?key=" + encoded(putin) + "&relation=MEETS&limit=3");
        assertThat(near.path("neighbours").path("items").size()).isEqualTo(3);
        assertThat(near.path("neighbours").path("next").asInt()).isEqualTo(3);
        JsonNode edge = near.path("edges").path(0);
        assertThat(edge.path("relation").asString()).isEqualTo("MEETS");

        JsonNode claims = get("claims?source=%s&relation=MEETS&target=%s"
                .formatted(
                        encoded(edge.path("source").asString()),
                        encoded(edge.path("target").asString())));
        assertThat(claims.path("total").asInt())
                .isEqualTo(edge.path("says").asInt() + edge.path("denies").asInt());
        JsonNode claim = claims.path("items").path(0);
        String sentence = claim.path("sentence").asString();
        JsonNode subject = claim.path("subject");
        assertThat(sentence.substring(
                        subject.path("start").asInt(), subject.path("end").asInt()))
                .isNotBlank();

        JsonNode text = get("document?id="
                + encoded(claim.path("document").path("id").asString()) + "&sentence="
                + claim.path("index").asInt());
        assertThat(text.path("sentences").valueStream())
                .anySatisfy(line -> assertThat(line.path("text").asString()).isEqualTo(sentence));
    }

    @Test
    void pagesOfAListHaveNothingTwiceAndLeaveNothingOut() throws Exception {
        Set<String> seen = new HashSet<>();
        JsonNode whole = get("documents?limit=200");
        int offset = 0;
        while (offset >= 0) {
            JsonNode part = get("documents?limit=7&offset=" + offset);
            part.path("items")
                    .forEach(item -> assertThat(
                                    seen.add(item.path("document").path("id").asString()))
                            .isTrue());
            offset = part.path("next").asInt(-1);
        }
        assertThat(seen).hasSize(whole.path("total").asInt());
    }

    @Test
    void pathsSentencesAndConflictsAreAnswered() throws Exception {
        String putin = key("Vladimir Putin");
        String modi = key("Narendra Modi");
        JsonNode way = get("paths?from=" + encoded(putin) + "&to=" + encoded(modi))
                .path("paths")
                .path(0);
        assertThat(way.path("nodes").path(0).path("key").asString()).isEqualTo(putin);
        assertThat(way.path("nodes")
                        .path(way.path("nodes").size() - 1)
                        .path("key")
                        .asString())
                .isEqualTo(modi);
        assertThat(get("sentences?q=Putin&limit=5").path("items").size()).isEqualTo(5);
        assertThat(get("conflicts").path("items").path(0).path("sides").size()).isGreaterThan(1);
    }

    @Test
    void cypherThatReadsIsRunAndAllElseRefused() throws Exception {
        HttpResponse<String> read = post("cypher", """
                {"statement": "MATCH (p:Person) WHERE p.name = $name RETURN p.name AS name, size([1, 2]) AS two",
                 "parameters": {"name": "Xi Jinping"}}""");
        assertThat(read.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(read.body());
        assertThat(answer.path("columns")).isEqualTo(JSON.readTree("[\"name\", \"two\"]"));
        assertThat(answer.path("rows")).isEqualTo(JSON.readTree("[[\"Xi Jinping\", 2]]"));

        HttpResponse<String> capped =
                post("cypher", "{\"statement\": \"UNWIND range(1, 1000000) AS n RETURN n\", \"rows\": 10}");
        assertThat(JSON.readTree(capped.body()).path("end").asString()).isEqualTo("ROWS");
        assertThat(JSON.readTree(capped.body()).path("rows").size()).isEqualTo(10);

        for (String statement : List.of(
                "CREATE (:Taken)",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
                "CALL dbms.listConfig()")) {
            HttpResponse<String> refused = post("cypher", JSON.writeValueAsString(Map.of("statement", statement)));
            assertThat(refused.statusCode()).as(statement).isEqualTo(403);
            assertProblem(refused);
        }
        HttpResponse<String> wrong = post("cypher", "{\"statement\": \"MATCH (n RETURN n\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(wrong.body()).path("position").path("line").asInt())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "search?q=%20, 400",
        "search, 400",
        "search?q=a&limit=many, 400",
        "search?q=a&limit=1000000, 400",
        "node?key=nobody-knows-this, 404",
        "neighbours?key=nobody-knows-this, 404",
        "neighbours?key=x&direction=UP, 400",
        "documents?since=yesterday, 400",
        "document?id=nothing, 404",
        "paths?from=a&to=b&longest=99, 400",
        "document?id=nothing&sentence=-1, 400",
        "nothing, 404",
        "cypher, 405",
    })
    void aWrongQuestionIsToldWhatIsWrong(String question, int status) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("api/v1/" + question)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer);
    }

    @Test
    void whatIsNullInARowStaysThere() throws Exception {
        HttpResponse<String> answer = post("cypher", """
                {"statement": "RETURN null AS x, {a: null, b: [null]} AS map, $given AS given", "parameters": {"given": {"c": null}}}""");

        JsonNode row = JSON.readTree(answer.body()).path("rows").path(0);
        assertThat(row).isEqualTo(JSON.readTree("[null, {\"a\": null, \"b\": [null]}, {\"c\": null}]"));
        try (McpSyncClient assistant = assistant()) {
            assistant.initialize();
            assertThat(told(assistant, "run_cypher", Map.of("statement", "RETURN {a: null} AS map"))
                            .at("/rows/0"))
                    .isEqualTo(JSON.readTree("[{\"a\": null}]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"stat", "[]", "{\"statement\": \"RETURN 1\", \"rows\": \"x\"}", "{\"statement\": \"\"}"})
    void aBodyThatIsNoQuestionIsToldWhatIsWrong(String body) throws Exception {
        HttpResponse<String> answer = post("cypher", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer);
        assertThat(answer.body()).containsAnyOf("give JSON", "no statement");
    }

    @Test
    void anAssistantsErrorDoesNotTellOfTheProgram() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString("{bad")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").path("code").asInt())
                .isNegative();
        assertThat(answer.body()).doesNotContain("stackTrace");
    }

    @Test
    void onlyReadingIsThere() throws Exception {
        HttpResponse<String> deleted =
                send(HttpRequest.newBuilder(at("api/v1/search?q=a")).DELETE());
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow")).contains("GET");
        assertProblem(deleted);
        HttpResponse<String> table =
                send(HttpRequest.newBuilder(at("api/v1/search?q=a")).header("Accept", "text/csv"));
        assertThat(table.statusCode()).isEqualTo(406);
        HttpResponse<String> form = send(HttpRequest.newBuilder(at("api/v1/cypher"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertProblem(form);
    }

    @ParameterizedTest
    @CsvSource({"api/v1/search?q=a", "mcp"})
    void thePageOfAnotherSiteIsNotAnswered(String question) throws Exception {
        assertThat(send(HttpRequest.newBuilder(at(question)).header("Origin", "https://example.org"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void allOfItIsDescribed() throws Exception {
        JsonNode described =
                JSON.readTree(send(HttpRequest.newBuilder(at("api/openapi"))).body());

        assertThat(described.path("openapi").asString()).startsWith("3.");
        assertThat(described.path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                "search",
                                "node",
                                "neighbours",
                                "paths",
                                "claims",
                                "documents",
                                "document",
                                "sentences",
                                "conflicts",
                                "cypher")
                        .map(name -> "/api/v1/" + name)
                        .toList());
        described
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation
                                    .at("/responses/200/content/application~1json/schema/$ref")
                                    .asString())
                            .startsWith("#/components/schemas/");
                    assertThat(operation
                                    .at("/responses/400/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .isEqualTo("#/components/schemas/Problem");
                }));
        assertThat(described
                        .at("/components/schemas/Claim/properties/attribution/type")
                        .toString())
                .contains("string");
    }

    @Test
    void anAssistantFindsTheSentencesToCite() {
        try (McpSyncClient assistant = assistant()) {
            assertThat(assistant.initialize().instructions()).contains("cite");
            assertThat(assistant.listTools().tools())
                    .hasSize(10)
                    .allMatch(tool -> tool.annotations().readOnlyHint())
                    .extracting(Tool::name)
                    .contains("search_nodes", "claims", "run_cypher");

            JsonNode found = told(assistant, "search_nodes", Map.of("words", "Putin"));
            String putin = found.at("/items/0/node/key").asString();
            JsonNode edge = told(assistant, "neighbours", Map.of("key", putin, "relation", "MEETS"))
                    .at("/edges/0");
            JsonNode claims = told(
                    assistant,
                    "claims",
                    Map.of(
                            "source",
                            edge.path("source").asString(),
                            "relation",
                            "MEETS",
                            "target",
                            edge.path("target").asString()));
            assertThat(claims.at("/items/0/sentence").asString()).isNotBlank();
            assertThat(claims.at("/items/0/document/title").asString()).isNotBlank();
        }
    }

    @Test
    void anAssistantIsToldWhatItAsksWrong() {
        try (McpSyncClient assistant = assistant()) {
            assistant.initialize();

            assertThat(failed(assistant, "describe_node", Map.of("key", "nobody")))
                    .contains("no node \"nobody\"");
            assertThat(failed(assistant, "run_cypher", Map.of("statement", "CREATE (:Taken)")))
                    .contains("writes");
            assertThat(failed(assistant, "neighbours", Map.of())).contains("key");
        }
    }

    private McpSyncClient assistant() {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder(
                                page.resolve("/").toString())
                        .build())
                .build();
    }

    private static JsonNode told(McpSyncClient assistant, String tool, Map<String, Object> arguments) {
        CallToolResult result = assistant.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).as("%s", result.content()).isFalse();
        return JSON.valueToTree(result.structuredContent());
    }

    private static String failed(McpSyncClient assistant, String tool, Map<String, Object> arguments) {
        CallToolResult result = assistant.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).isTrue();
        return ((TextContent) result.content().getFirst()).text();
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").asString()).isNotBlank();
    }

    private String key(String name) throws Exception {
        return get("search?q=" + encoded(name)).at("/items/0/node/key").asString();
    }

    private JsonNode get(String question) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("api/v1/" + question)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String question, String body) throws Exception {
        return send(HttpRequest.newBuilder(at("api/v1/" + question))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return page.resolve("/" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
