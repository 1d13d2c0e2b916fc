package org.simpul.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run leaves in its data folder for others to find: its process, its Neo4j's process and where both listen.
 *
 * <p>It may outlive the run that wrote it; only the lock of the {@link DataFolder} says whether that run is alive.
 */
record RunFile(Started owner, Optional<Server> server, Optional<URI> page) {

    /** A Neo4j that is up. */
    record Server(Started process, URI bolt) {}

    /** A process and when it started, since numbers of processes are given again. */
    record Started(long pid, Optional<Instant> at) {

        static Started of(ProcessHandle process) {
            return new Started(process.pid(), process.info().startInstant());
        }

        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().startInstant().equals(at));
        }
    }

    static RunFile starting() {
        return new RunFile(Started.of(ProcessHandle.current()), Optional.empty(), Optional.empty());
    }

    RunFile with(Server ready) {
        return new RunFile(owner, Optional.of(ready), page);
    }

    RunFile with(URI announced) {
        return new RunFile(owner, server, Optional.of(announced));
    }

    /** The page where it is known, Bolt otherwise. */
    Optional<URI> address() {
        return page.or(() -> server.map(Server::bolt));
    }

    /** Empty where there is none, or none that can be understood. */
    static Optional<RunFile> read(Path file) {
        Properties lines = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            lines.load(in);
            return Optional.of(new RunFile(
                    started(lines, "owner"),
                    Optional.ofNullable(lines.getProperty("bolt"))
                            .map(bolt -> new Server(started(lines, "server"), URI.create(bolt))),
                    Optional.ofNullable(lines.getProperty("page")).map(URI::create)));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** In one step, so that a reader never sees half of it. */
    void write(Path file) throws IOException {
        Properties lines = new Properties();
        put(lines, "owner", owner);
        server.ifPresent(ready -> {
            put(lines, "server", ready.process);
            lines.setProperty("bolt", ready.bolt.toString());
        });
        page.ifPresent(address -> lines.setProperty("page", address.toString()));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            lines.store(out, "The run that uses this folder");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Started started(Properties lines, String name) {
        return new Started(
                Long.parseLong(lines.getProperty(name, "")),
                Optional.ofNullable(lines.getProperty(name + ".at"))
                        .map(Long::parseLong)
                        .map(Instant::ofEpochMilli));
    }

    private static void put(Properties lines, String name, Started process) {
        lines.setProperty(name, Long.toString(process.pid));
        process.at.ifPresent(instant -> lines.setProperty(name + ".at", Long.toString(instant.toEpochMilli())));
    }
}
