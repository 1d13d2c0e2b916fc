package org.simpul.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.extract.llm.ChatStub.Answer;

/** Whatever an endpoint does is an outcome, after a bounded number of requests. */
@Timeout(60)
class EndpointTests {

    private static final String TEXT = "Putin met Xi Jinping in Astana.";
    private static final String RIGHT = Said.all(Said.meeting(0, TEXT, "Putin", "Xi Jinping"));

    private final ChatStub stub = new ChatStub();
    private final LlmExtractor extractor = stub.extractor();

    @AfterEach
    void close() {
        stub.close();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(BatchFailure.EMPTY, 1, ChatStub.says("")),
                Arguments.of(BatchFailure.EMPTY, 1, ChatStub.says("  \n")),
                Arguments.of(BatchFailure.TRUNCATED, 1, ChatStub.says(RIGHT, "length")),
                Arguments.of(BatchFailure.TRUNCATED, 1, ChatStub.says(RIGHT, "content_filter")),
                Arguments.of(BatchFailure.MALFORMED, 1, ChatStub.says(RIGHT.substring(0, RIGHT.length() - 9))),
                Arguments.of(BatchFailure.MALFORMED, 1, ChatStub.says("Here you are: " + RIGHT)),
                Arguments.of(BatchFailure.MALFORMED, 1, ChatStub.says(RIGHT + RIGHT)),
                Arguments.of(BatchFailure.MALFORMED, 1, ChatStub.says("{\"claims\":[],\"claims\":[]}")),
                Arguments.of(BatchFailure.MALFORMED, 1, ChatStub.says("[".repeat(100_000))),
                Arguments.of(BatchFailure.MALFORMED, 1, Answer.of(200, "<html>")),
                Arguments.of(BatchFailure.MALFORMED, 1, Answer.of(200, "")),
                Arguments.of(BatchFailure.MALFORMED, 1, Answer.of(200, "{}")),
                Arguments.of(BatchFailure.MALFORMED, 1, Answer.of(200, "{\"choices\":[]}")),
                Arguments.of(BatchFailure.MALFORMED, 1, Answer.of(200, "{\"choices\":[{}]}")),
                Arguments.of(BatchFailure.WRONG_SCHEMA, 1, ChatStub.says("[]")),
                Arguments.of(BatchFailure.WRONG_SCHEMA, 1, ChatStub.says("null")),
                Arguments.of(BatchFailure.WRONG_SCHEMA, 1, ChatStub.says("{\"claims\":{}}")),
                Arguments.of(BatchFailure.TOO_LONG, 1, ChatStub.says("x".repeat(2_000_000))),
                Arguments.of(
                        BatchFailure.TOO_LONG,
                        1,
                        ChatStub.says("{\"claims\":[" + "1,".repeat(AnswerReader.MOST_CLAIMS) + "1]}")),
                Arguments.of(BatchFailure.UNREACHABLE, 2, ChatStub.HANGS_UP),
                Arguments.of(BatchFailure.REFUSED, 2, Answer.of(400, "no")),
                Arguments.of(BatchFailure.REFUSED, 2, Answer.of(302, "").with("Location", "http://127.0.0.1:1/")),
                Arguments.of(BatchFailure.UNAUTHORISED, 1, Answer.of(403, "no")),
                Arguments.of(BatchFailure.NOT_FOUND, 1, Answer.of(404, "no")),
                Arguments.of(BatchFailure.SERVER_ERROR, 2, Answer.of(500, "no")),
                Arguments.of(BatchFailure.SERVER_ERROR, 1, Answer.of(503, "no").with("Retry-After", "86400")),
                Arguments.of(BatchFailure.RATE_LIMITED, 2, Answer.of(429, "no").with("Retry-After", "0")),
                Arguments.of(BatchFailure.RATE_LIMITED, 1, Answer.of(429, "no").with("Retry-After", "3600")),
                Arguments.of(
                        BatchFailure.RATE_LIMITED,
                        1,
                        Answer.of(429, "no").with("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isAnOutcome(BatchFailure why, int requests, Answer answer) {
        stub.behave(answer);

        assertThatThrownBy(() -> extractor.extract(News.english(TEXT)))
                .isInstanceOf(LlmUnansweredException.class)
                .hasMessage("was not read: llm:stub:1 " + why.words());
        assertThat(extractor.report().failed()).isEqualTo(Map.of(why, 1L));
        assertThat(stub.requests()).hasSize(requests);
    }

    @Test
    void asksOnceMoreWhereItWasPutOff() {
        AtomicInteger asked = new AtomicInteger();
        stub.behave(_ ->
                asked.incrementAndGet() == 1 ? Answer.of(429, "later").with("Retry-After", "0") : ChatStub.says(RIGHT));

        assertThat(extractor.extract(News.english(TEXT)).claims()).hasSize(1);
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksOnceMoreWhereTheConnectionBroke() {
        AtomicInteger asked = new AtomicInteger();
        stub.behave(_ -> asked.incrementAndGet() == 1 ? ChatStub.HANGS_UP : ChatStub.says(RIGHT));

        assertThat(extractor.extract(News.english(TEXT)).claims()).hasSize(1);
        assertThat(asked).hasValue(2);
    }

    @Test
    void doesNotWaitForever() {
        stub.behave(Answer.never());
        LlmExtractor hurried = ChatStub.extractor(stub.settings(Duration.ofMillis(150)));

        assertThatThrownBy(() -> hurried.extract(News.english(TEXT))).hasMessageContaining("did not answer in time");
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void doesNotWaitForeverForTheRestOfABody() {
        stub.behave(Answer.never().with(ChatStub.DRIP, "yes"));
        LlmExtractor hurried = ChatStub.extractor(stub.settings(Duration.ofMillis(150)));

        assertThatThrownBy(() -> hurried.extract(News.english(TEXT))).hasMessageContaining("did not answer in time");
    }

    @Test
    void givesUpAnEndpointThatIsGone() {
        LlmSettings settings = stub.settings();
        stub.close();
        LlmExtractor lost = ChatStub.extractor(settings);
        for (int i = 0; i < Endpoint.PATIENCE; i++) {
            assertThatThrownBy(() -> lost.extract(News.english(TEXT))).hasMessageContaining("could not be reached");
        }

        assertThatThrownBy(() -> lost.extract(News.english(TEXT)))
                .hasMessageContaining("was not asked again after it had failed several times in a row");
        assertThat(lost.report().failed())
                .isEqualTo(Map.of(BatchFailure.UNREACHABLE, (long) Endpoint.PATIENCE, BatchFailure.GIVEN_UP, 1L));
    }

    @Test
    void anAnswerBringsThePatienceBack() {
        AtomicInteger asked = new AtomicInteger();
        stub.behave(_ -> asked.incrementAndGet() % Endpoint.PATIENCE == 0
                ? ChatStub.says(RIGHT)
                : Answer.of(404, "no such model"));
        for (int i = 1; i <= 3 * Endpoint.PATIENCE; i++) {
            if (i % Endpoint.PATIENCE == 0) {
                assertThat(extractor.extract(News.english(TEXT)).claims()).hasSize(1);
            } else {
                assertThatThrownBy(() -> extractor.extract(News.english(TEXT))).hasMessageContaining("404");
            }
        }
    }

    @Test
    void anInterruptedThreadStopsAsking() {
        stub.behave(Answer.never());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> extractor.extract(News.english(TEXT))).hasMessageContaining("was not waited for");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void knowsNobodyAtAnUnresolvableHost() {
        LlmExtractor lost = ChatStub.extractor(new LlmSettings(
                URI.create("http://no-such-host.invalid/v1"), "stub:1", Optional.empty(), Duration.ofSeconds(20)));

        assertThatThrownBy(() -> lost.extract(News.english(TEXT))).hasMessageContaining("could not be reached");
    }
}
