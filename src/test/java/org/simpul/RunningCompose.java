package org.simpul;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HealthCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** What docker-compose.yml describes, as a project of its own: with ports, secrets, an image and a volume that nothing else has. */
final class RunningCompose {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String USER = "ann";
    private static final String BASE = "localhost/debian-jre:25";
    private static final List<String> SETTINGS = List.of("COMPOSE_", "NEO4J_", "SIMPUL_");

    private final String project = "simpul-test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String password = UUID.randomUUID().toString();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> environment = new TreeMap<>();
    private final DockerClient engine;
    private final boolean podman;
    private final List<String> compose;
    private final URI page;

    /** What a call of compose printed, and its exit code. */
    record Said(int code, String text) {}

    private RunningCompose() throws IOException, InterruptedException {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "No container engine answers");
        engine = DockerClientFactory.instance().client();
        podman = String.valueOf(engine.versionCmd().exec().getComponents()).contains("Podman");
        environment.put(
                "DOCKER_HOST",
                DockerClientFactory.instance()
                        .getTransportConfig()
                        .getDockerHost()
                        .toString());
        environment.put("NEO4J_PASSWORD", UUID.randomUUID().toString());
        environment.put("SIMPUL_USER", USER);
        environment.put("SIMPUL_PASSWORD", password);
        int port = freePort();
        environment.put("SIMPUL_PORT", String.valueOf(port));
        environment.put("NEO4J_BOLT_PORT", String.valueOf(freePort()));
        page = URI.create("http://127.0.0.1:" + port + "/");
        boolean standIn = knows(BASE);
        if (standIn) {
            environment.put("SIMPUL_BASE", BASE);
            environment.put("NEO4J_IMAGE", "docker.io/library/neo4j:2026.08");
        }
        compose = Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(this::answers)
                .findFirst()
                .orElse(List.of());
        assumeTrue(!compose.isEmpty(), "A container engine answers, but no docker compose is there");
        assumeTrue(
                standIn || run("pull", "neo4j").code() == 0,
                "A container engine answers, but cannot fetch the image of Neo4j");
    }

    /** Skips the test where nothing can run it; starts nothing yet. */
    static RunningCompose ready() throws IOException, InterruptedException {
        return new RunningCompose();
    }

    /** Starts both, and waits until the page answers. */
    void up(String... options) throws IOException, InterruptedException {
        succeed(Stream.concat(Stream.of("up", "-d"), Stream.of(options)).toArray(String[]::new));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!pageAnswers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "No page: " + run("logs", "--tail", "20").text());
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    void succeed(String... arguments) throws IOException, InterruptedException {
        Said said = run(arguments);
        if (said.code() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed: " + said.text());
        }
    }

    Said run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    Said run(Map<String, String> instead, String... arguments) throws IOException, InterruptedException {
        Stream<String> whose = Stream.of("-p", project, "-f", "docker-compose.yml");
        return run(
                Stream.of(compose.stream(), whose, Stream.of(arguments))
                        .flatMap(part -> part)
                        .toList(),
                instead);
    }

    Said in(String service, List<String> command) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("exec", "-T", service), command.stream())
                .toArray(String[]::new));
    }

    /** How the engine sees whether {@code service} is well, as a command. */
    List<String> healthCheck(String service) {
        String id = containers()
                .filter(container -> service.equals(container.getLabels().get("com.docker.compose.service")))
                .findFirst()
                .orElseThrow()
                .getId();
        HealthCheck check = Objects.requireNonNull(
                engine.inspectContainerCmd(id).exec().getConfig().getHealthcheck(), service);
        List<String> test = Objects.requireNonNull(check.getTest(), service);
        List<String> words = test.subList(1, test.size());
        return switch (test.getFirst()) {
            case "CMD" -> words;
            case "CMD-SHELL" -> List.of("sh", "-c", words.getFirst());
            default -> throw new IllegalStateException("No health check: " + test);
        };
    }

    Stream<Container> containers() {
        return engine
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of("com.docker.compose.project", project))
                .exec()
                .stream();
    }

    /** The answer to a program that says who it is. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String user = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(page.resolve(path)).header("Authorization", "Basic " + user));
    }

    HttpResponse<String> getAsNobody(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page.resolve(path)));
    }

    /** Leaves nothing of the project behind: no container, network, volume or image. */
    void remove() throws IOException, InterruptedException {
        client.close();
        succeed("down", "-v", "--rmi", "local");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private boolean pageAnswers() throws InterruptedException {
        try {
            return getAsNobody("login").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Said run(List<String> command, Map<String, String> instead) throws IOException, InterruptedException {
        Path out = Files.createTempFile("simpul-compose", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().keySet().removeIf(name -> SETTINGS.stream().anyMatch(name::startsWith));
            builder.environment().putAll(environment);
            builder.environment().putAll(instead);
            Process process = builder.start();
            process.getOutputStream().close();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!process.waitFor(2, TimeUnit.SECONDS)) {
                if (System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command + " does not end: " + Files.readString(out));
                }
                checkHealth();
            }
            return new Said(process.exitValue(), Files.readString(out));
        } finally {
            Files.delete(out);
        }
    }

    /** Podman leaves that to systemd; where none runs, compose would wait for ever. */
    private void checkHealth() throws IOException, InterruptedException {
        if (!podman) {
            return;
        }
        for (Container container : containers().toList()) {
            new ProcessBuilder("podman", "healthcheck", "run", container.getId())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private boolean knows(String image) {
        try {
            engine.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException unknown) {
            return false;
        }
    }

    private boolean answers(List<String> command) {
        try {
            return new ProcessBuilder(Stream.concat(command.stream(), Stream.of("version"))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
