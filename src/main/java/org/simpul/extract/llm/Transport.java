package org.simpul.extract.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests to an endpoint: each within its time, with an answer of bounded length, and never on to another address.
 *
 * <p>A request that the endpoint puts off, fails at or hangs up on is sent once more, after as long as it asks for; where that
 * is longer than an answer may take, it is not. Any failure is an {@link Unanswered}.
 */
final class Transport implements HttpClient {

    /** Ten times the longest answer that a model is asked for. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int TOO_MANY_REQUESTS = 429;

    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final Duration pause;

    /** Before it sends again, it waits for {@code pause} where the endpoint does not say how long. */
    Transport(Duration timeout, Duration pause) {
        this.client = java.net.http.HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(Redirect.NEVER)
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .build();
        this.timeout = timeout;
        this.pause = pause;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Optional<HttpResponse<Optional<byte[]>>> first = send(request);
        Optional<Duration> wait =
                first.map(this::wait).orElse(Optional.of(pause)).filter(time -> time.compareTo(timeout) <= 0);
        wait.ifPresent(Transport::sleep);
        HttpResponse<Optional<byte[]>> answer =
                (wait.isPresent() ? send(request) : first).orElseThrow(() -> new Unanswered(BatchFailure.UNREACHABLE));
        if (answer.statusCode() / 100 != 2) {
            throw new Unanswered(failure(answer.statusCode()));
        }
        byte[] body = answer.body().orElseThrow(() -> new Unanswered(BatchFailure.TOO_LONG));
        return SuccessfulHttpResponse.builder()
                .statusCode(answer.statusCode())
                .headers(answer.headers().map())
                .body(body)
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Nothing here reads an answer in pieces");
    }

    /** What comes back; empty where nobody is there, or the connection broke: a kept one may, when its other end has closed it. */
    private Optional<HttpResponse<Optional<byte[]>>> send(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                client.sendAsync(builder.build(), _ -> new BoundedBody(MOST_BYTES));
        try {
            return Optional.of(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new Unanswered(BatchFailure.TIMED_OUT);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered(BatchFailure.INTERRUPTED);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw new IllegalStateException("The request failed in an unknown way", e);
        }
    }

    /** How long to wait before the request is sent again; empty where it is not. */
    private Optional<Duration> wait(HttpResponse<?> response) {
        boolean again = response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() >= 500;
        return again
                ? response.headers()
                        .firstValue("Retry-After")
                        .map(Transport::seconds)
                        .orElse(Optional.of(pause))
                : Optional.empty();
    }

    /** The seconds of a Retry-After; one that names a day is none, since such days are long. */
    private static Optional<Duration> seconds(String header) {
        return header.matches("[0-9]{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unanswered(BatchFailure.INTERRUPTED);
        }
    }

    private static BatchFailure failure(int status) {
        return switch (status) {
            case 401, 403 -> BatchFailure.UNAUTHORISED;
            case 404 -> BatchFailure.NOT_FOUND;
            case 408 -> BatchFailure.TIMED_OUT;
            case TOO_MANY_REQUESTS -> BatchFailure.RATE_LIMITED;
            default -> status >= 500 ? BatchFailure.SERVER_ERROR : BatchFailure.REFUSED;
        };
    }

    /** Gives the client library this transport, whatever it would set. */
    static HttpClientBuilder builder(Transport transport) {
        return new Fixed(transport);
    }

    private record Fixed(Transport transport) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return transport.timeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return transport.timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return transport;
        }
    }
}
