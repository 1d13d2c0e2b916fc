package org.simpul;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The program as people start it: the built jar with its libraries beside it, in a process of its own, with its own Neo4j in a folder of its own. */
final class RunningSimpul implements AutoCloseable {

    private static final String PAGE = "Page";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Unpacked once for all walks of a run. */
    private static final Path UNPACKED =
            unpacked(Path.of("target", "unpacked-" + ProcessHandle.current().pid()));

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<URI> page = new CompletableFuture<>();

    private RunningSimpul(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Starts it on {@code data} and waits until the page answers. */
    static RunningSimpul on(Path data, String... options) throws IOException, InterruptedException {
        return on(data, Map.of(), options);
    }

    /** The same with {@code environment} beside its own. */
    static RunningSimpul on(Path data, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                JAVA.toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx768m",
                                // The first that ends leaves the classes that it has loaded to the others.
                                "-XX:+AutoCreateSharedArchive",
                                "-XX:SharedArchiveFile=" + UNPACKED.resolve("run.jsa"),
                                "-Xlog:disable",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dsimpul.home=" + Path.of("").toAbsolutePath(),
                                "-jar",
                                UNPACKED.resolve("simpul.jar").toString(),
                                "run",
                                "--port",
                                "0",
                                "--data",
                                data.toString()),
                        Stream.of(options))
                .toList());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("NEO4J_[A-Z].*") || name.startsWith("SPRING_"));
        // Its Neo4j lives for a minute or two beside a browser that needs the processor: the second compiler costs more
        // than it gives.
        builder.environment().put("NEO4J_server_jvm_additional", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        RunningSimpul running = new RunningSimpul(builder.start());
        try {
            running.page.get(240, TimeUnit.SECONDS);
            return running;
        } catch (ExecutionException | TimeoutException e) {
            running.close();
            throw new IllegalStateException("Simpul did not start: " + running.said, e);
        }
    }

    private static Path unpacked(Path to) {
        try {
            FileSystemUtils.deleteRecursively(to);
            Process unpacking = new ProcessBuilder(
                            JAVA.toString(),
                            "-Djarmode=tools",
                            "-jar",
                            "target/simpul.jar",
                            "extract",
                            "--destination",
                            to.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("target/simpul.jar could not be unpacked");
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI page() {
        return page.join();
    }

    /** What its Neo4j is known by, killed to see what the page says then. */
    Stream<ProcessHandle> children() {
        return process.descendants();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(PAGE)) {
                    page.complete(URI.create(line.substring(PAGE.length()).strip()));
                }
            }
            page.completeExceptionally(new IllegalStateException("It ended"));
        } catch (IOException e) {
            page.completeExceptionally(new UncheckedIOException(e));
        }
    }
}
