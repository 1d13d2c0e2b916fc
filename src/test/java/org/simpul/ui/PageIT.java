package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simpul.App;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The page as it is served, while the database that it was given does not answer. */
class PageIT {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Map<String, Object> NO_DATABASE = Map.of(
            "server.port", "0",
            "spring.neo4j.uri", "bolt://127.0.0.1:1",
            "spring.neo4j.authentication.username", "neo4j",
            "spring.neo4j.authentication.password", "none",
            "spring.neo4j.database", "none");

    /** The hash of "secret", at the least cost. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("secret");

    private Optional<ConfigurableApplicationContext> running = Optional.empty();

    @AfterEach
    void stop() {
        running.ifPresent(ConfigurableApplicationContext::close);
    }

    @Test
    void isServedWithAPolicyWhoseNonceItsScriptsBear() throws IOException, InterruptedException {
        HttpResponse<String> page = get(start(), "/");

        assertThat(page.statusCode()).isEqualTo(200);
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"").doesNotContain("<script>");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void refusesOtherAddressesWithoutUsers() {
        assertThatThrownBy(() -> start("--server.address=0.0.0.0"))
                .rootCause()
                .isInstanceOf(UnsafeAccessException.class)
                .hasMessageContaining("simpul.users");
    }

    @Test
    void asksWhoItIsWhereUsersAreConfigured() throws IOException, InterruptedException {
        int port = start("--server.address=0.0.0.0", "--simpul.users.ann=" + HASH);
        HttpResponse<String> page = get(port, "/");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(get(port, "/login").statusCode()).isEqualTo(200);
        assertThat(get(port, "/icons/simpul.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void asksProgramsWhoTheyAreInEachRequest() throws IOException, InterruptedException {
        int port = start("--server.address=0.0.0.0", "--simpul.users.ann=" + HASH);
        String question = "/api/v1/search?q=a";

        assertThat(get(port, question).statusCode()).isEqualTo(401);
        assertThat(get(port, "/api/openapi").statusCode()).isEqualTo(401);
        assertThat(get(port, "/mcp").statusCode()).isEqualTo(401);
        assertThat(get(port, question, "ann:wrong").statusCode()).isEqualTo(401);
        HttpResponse<String> answer = get(port, question, "ann:secret");
        assertThat(answer.statusCode()).as("there is no database").isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private int start(String... settings) {
        SpringApplication application = new SpringApplication(App.class);
        application.setDefaultProperties(NO_DATABASE);
        String[] arguments =
                Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toArray(String[]::new);
        ConfigurableApplicationContext context = application.run(arguments);
        running = Optional.of(context);
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static HttpResponse<String> get(int port, String path, String login)
            throws IOException, InterruptedException {
        String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return send(request(port, path).header("Authorization", "Basic " + token));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return send(request(port, path).header("Accept", "text/html"));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
