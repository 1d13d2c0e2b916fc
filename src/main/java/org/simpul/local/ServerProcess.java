package org.simpul.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The JVM that the local Neo4j runs in. It ends when its standard input does, thus with this one in any case. */
final class ServerProcess implements AutoCloseable {

    /** What became of a start. */
    sealed interface Outcome {

        record Ready() implements Outcome {}

        record PortTaken() implements Outcome {}

        record Failed(String reason) implements Outcome {}
    }

    private static final int LINES_KEPT = 40;
    private static final long SECONDS_TO_START = 120;
    private static final long SECONDS_TO_STOP = 10;
    private static final String READY = "Bolt enabled on ";

    private final Process process;
    private final Path log;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofPlatform().daemon().name("local-neo4j").start(this::follow);
    }

    static ServerProcess start(ServerFiles files, Path store, int port, String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(files)).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("NEO4J_[A-Z].*"));
        environment.putAll(Map.of(
                "NEO4J_HOME",
                store.toString(),
                "NEO4J_AUTH",
                "neo4j/" + password,
                "NEO4J_LISTEN",
                "127.0.0.1",
                "NEO4J_BOLT_PORT",
                Integer.toString(port),
                "NEO4J_STOP_WITH_STDIN",
                "true"));
        return new ServerProcess(builder.start(), store.resolveSibling("neo4j.log"));
    }

    Outcome await() {
        try {
            if (ready.get(SECONDS_TO_START, TimeUnit.SECONDS)) {
                return new Outcome.Ready();
            }
            return lines().stream().anyMatch(line -> line.startsWith("PortBindException"))
                    ? new Outcome.PortTaken()
                    : new Outcome.Failed(reason());
        } catch (TimeoutException _) {
            return new Outcome.Failed("it did not answer within " + SECONDS_TO_START + " s");
        } catch (ExecutionException broken) {
            return new Outcome.Failed(String.valueOf(broken.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("the start was interrupted");
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            process.destroy();
        }
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Through a shell that ignores Ctrl+C, so that the application stops its Neo4j after itself, not beside. */
    private static List<String> command(ServerFiles files) {
        String heap = Optional.ofNullable(System.getenv("NEO4J_HEAP")).orElse("512m");
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-XX:GCTimeLimit=60",
                "-XX:GCHeapFreeLimit=15",
                "--sun-misc-unsafe-memory-access=allow"));
        files.classes()
                .ifPresent(classes -> command.addAll(List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:disable")));
        command.addAll(additional());
        command.addAll(List.of("-jar", files.jar().toString()));
        return command;
    }

    /** More options for its JVM, named as Neo4j's container image names them. */
    private static List<String> additional() {
        return Optional.ofNullable(System.getenv("NEO4J_server_jvm_additional")).map(String::strip).stream()
                .flatMap(options -> Stream.of(options.split("\\s+")))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private void follow() {
        try (BufferedReader out = process.inputReader();
                BufferedWriter copy = Files.newBufferedWriter(log)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                keep(line);
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.startsWith(READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException failure) {
            keep(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
        ready.complete(false);
    }

    private void keep(String line) {
        synchronized (lastLines) {
            lastLines.addLast(line);
            if (lastLines.size() > LINES_KEPT) {
                lastLines.removeFirst();
            }
        }
    }

    private List<String> lines() {
        synchronized (lastLines) {
            return List.copyOf(lastLines);
        }
    }

    /** The innermost cause, which the server prints last. */
    private String reason() {
        return lines().stream()
                .filter(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .orElse("it ended without a word");
    }
}
