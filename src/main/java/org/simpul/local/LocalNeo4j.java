package org.simpul.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.simpul.local.LocalNeo4jException.Reason;
import org.simpul.local.RunFile.Server;
import org.simpul.local.RunFile.Started;

/**
 * A Neo4j of Simpul's own, in a process of its own, with its data in a folder that one run holds at a time.
 *
 * <p>It listens on 127.0.0.1 alone, at port 7687 or the next free one, and ends with the process that started it.
 */
public final class LocalNeo4j implements AutoCloseable {

    static final int FIRST_PORT = 7687;
    static final int LAST_PORT = FIRST_PORT + 99;

    private static final String USERNAME = "neo4j";

    private final DataFolder folder;
    private final ServerProcess process;
    private final BoltAccess access;
    private RunFile run;

    private LocalNeo4j(DataFolder folder, ServerProcess process, BoltAccess access) {
        this.folder = folder;
        this.process = process;
        this.access = access;
        this.run = RunFile.starting().with(new Server(Started.of(process.handle()), access.uri()));
    }

    /**
     * Returns when it answers, some seconds later.
     *
     * @throws LocalNeo4jException with the reason and a sentence to show
     */
    public static LocalNeo4j start(Path data) {
        return start(ServerFiles.find(), data, FIRST_PORT, LAST_PORT);
    }

    static LocalNeo4j start(ServerFiles files, Path data, int firstPort, int lastPort) {
        DataFolder folder = DataFolder.open(data.toAbsolutePath().normalize());
        try {
            String password = folder.password();
            return IntStream.rangeClosed(firstPort, lastPort)
                    .filter(LocalNeo4j::free)
                    .mapToObj(port -> start(files, folder, port, password))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new LocalNeo4jException(
                            Reason.NO_FREE_PORT,
                            "No port from " + firstPort + " to " + lastPort
                                    + " is free for the local Neo4j; stop a program that uses one."));
        } catch (LocalNeo4jException failure) {
            folder.close();
            throw failure;
        }
    }

    /** How to reach the Neo4j that another run, or this one, keeps on this data; empty where none does. */
    public static Optional<BoltAccess> running(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        return DataFolder.holder(folder)
                .flatMap(RunFile::server)
                .map(server -> new BoltAccess(server.bolt(), USERNAME, DataFolder.readPassword(folder)));
    }

    public BoltAccess access() {
        return access;
    }

    /** Where the page is, for a second run on the same data to tell. */
    public synchronized void announce(URI page) {
        run = run.with(page);
        folder.write(run);
    }

    /** Done when the process has ended, also when nobody closed it. */
    public CompletableFuture<ProcessHandle> ended() {
        return process.handle().onExit();
    }

    @Override
    public synchronized void close() {
        process.close();
        folder.close();
    }

    /** Empty when another program took the port in between. */
    private static Optional<LocalNeo4j> start(ServerFiles files, DataFolder folder, int port, String password) {
        ServerProcess process = spawn(files, folder, port, password);
        return switch (process.await()) {
            case ServerProcess.Outcome.Ready() -> {
                BoltAccess access = new BoltAccess(URI.create("bolt://127.0.0.1:" + port), USERNAME, password);
                LocalNeo4j started = new LocalNeo4j(folder, process, access);
                folder.write(started.run);
                yield Optional.of(started);
            }
            case ServerProcess.Outcome.PortTaken() -> {
                process.close();
                yield Optional.empty();
            }
            case ServerProcess.Outcome.Failed(String reason) -> {
                process.close();
                throw new LocalNeo4jException(
                        Reason.START_FAILED,
                        "The local Neo4j did not start: " + reason + " (more in " + process.log() + ").");
            }
        };
    }

    private static ServerProcess spawn(ServerFiles files, DataFolder folder, int port, String password) {
        try {
            return ServerProcess.start(files, folder.store(), port, password);
        } catch (IOException failure) {
            throw new LocalNeo4jException(
                    Reason.START_FAILED,
                    "The local Neo4j could not be started: " + failure.getMessage() + ".",
                    failure);
        }
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
