package org.simpul.extract.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.simpul.extract.grammar.Calendar;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint of this process that speaks chat completions, and says what a test wants. */
public final class ChatStub implements AutoCloseable {

    /** A header that makes the endpoint begin an answer which it never ends. */
    static final String DRIP = "X-Drip";

    /** Breaks the connection before a word of an answer. */
    static final Answer HANGS_UP = new Answer(-1, Map.of(), Optional.empty());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    // Read once: to read the tables takes longer than a test.
    private static final Tables TABLES = Tables.builtIn();
    private static final KnownNames NAMES = new KnownNames(Lexicon.of(TABLES), Grammar.of(TABLES));
    private static final DateReader DATES = new DateReader(Calendar.of(TABLES));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, List<String>>> headers = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<JsonNode, Answer> behaviour = _ -> says("{\"claims\":[]}");

    /** What the endpoint does with a request; without a body it never answers. */
    public record Answer(int status, Map<String, String> headers, Optional<String> body) {

        static Answer of(int status, String body) {
            return new Answer(status, Map.of(), Optional.of(body));
        }

        static Answer never() {
            return new Answer(0, Map.of(), Optional.empty());
        }

        Answer with(String header, String value) {
            return new Answer(status, Map.of(header, value), body);
        }
    }

    public ChatStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** A whole response whose message is {@code content}. */
    public static Answer says(String content) {
        return says(content, "stop");
    }

    static Answer says(String content, String finishReason) {
        return Answer.of(
                200,
                JSON.writeValueAsString(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion",
                        "model",
                        "stub",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "finish_reason",
                                finishReason,
                                "message",
                                Map.of("role", "assistant", "content", content))))));
    }

    /** The sentences that a request asks about, by their words. */
    public static JsonNode asked(JsonNode request) {
        return JSON.readTree(request.path("messages").path(1).path("content").stringValue());
    }

    public void behave(Function<JsonNode, Answer> how) {
        behaviour = how;
    }

    public void behave(Answer always) {
        behaviour = _ -> always;
    }

    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public LlmSettings settings() {
        return settings(Duration.ofSeconds(20));
    }

    LlmSettings settings(Duration timeout) {
        return new LlmSettings(url(), "stub:1", Optional.of("sk-secret"), timeout);
    }

    /** An extractor that asks this endpoint, and waits for nothing before it asks again. */
    LlmExtractor extractor() {
        return extractor(settings());
    }

    static LlmExtractor extractor(LlmSettings settings) {
        return new LlmExtractor(settings, "llm:" + settings.model(), NAMES, DATES, Duration.ZERO);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            requests.add(request);
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            Answer answer = behaviour.apply(request);
            if (answer.equals(HANGS_UP)) {
                return;
            }
            if (answer.body().isEmpty()) {
                if (answer.headers().containsKey(DRIP)) {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                }
                closed.await();
                return;
            }
            byte[] body = answer.body().get().getBytes(StandardCharsets.UTF_8);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
