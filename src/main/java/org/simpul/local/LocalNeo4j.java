package org.simpul.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.simpul.local.LocalNeo4jException.Reason;
import org.simpul.local.RunFile.Server;
import org.simpul.local.RunFile.Started;

/**
 * A Neo4j of Simpul's own, in a process of its own, with its data in a folder that one run holds at a time.
 *
 * <p>It listens on 127.0.0.1 alone, at port 7687, or that of the environment's SIMPUL_BOLT_PORT, or the next free one, ends with the process that started it,
 * and is started again where it ends before.
 */
public final class LocalNeo4j implements AutoCloseable {

    static final int FIRST_PORT = 7687;

    private static final int PORTS = 100;
    private static final int HIGHEST_PORT = 65_535;

    private static final String USERNAME = "neo4j";

    private final ServerFiles files;
    private final DataFolder folder;
    private final BoltAccess access;
    private ServerProcess process;
    private RunFile run = RunFile.starting();
    private CompletableFuture<Boolean> revival = new CompletableFuture<>();
    private final Revivals revivals = new Revivals(InstantSource.system());
    private boolean closed;

    private LocalNeo4j(ServerFiles files, DataFolder folder, BoltAccess access, ServerProcess process) {
        this.files = files;
        this.folder = folder;
        this.access = access;
        this.process = process;
        watch(process);
    }

    /**
     * Returns when it answers, some seconds later.
     *
     * @throws LocalNeo4jException with the reason and a sentence to show
     */
    public static LocalNeo4j start(Path data) {
        int first = firstPort(Optional.ofNullable(System.getenv("SIMPUL_BOLT_PORT")));
        return start(ServerFiles.find(), data, first, Math.min(first + PORTS - 1, HIGHEST_PORT));
    }

    /**
     * The port to begin with.
     *
     * @throws LocalNeo4jException where it is no port
     */
    static int firstPort(Optional<String> wanted) {
        return wanted.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    try {
                        int port = Integer.parseInt(text);
                        if (port >= 1 && port <= HIGHEST_PORT) {
                            return port;
                        }
                    } catch (NumberFormatException e) {
                        // Told of below, as what is out of range is.
                    }
                    throw new LocalNeo4jException(
                            Reason.NO_FREE_PORT,
                            "SIMPUL_BOLT_PORT is " + text + ", which is no port; give a number from 1 to "
                                    + HIGHEST_PORT + ".");
                })
                .orElse(FIRST_PORT);
    }

    static LocalNeo4j start(ServerFiles files, Path data, int firstPort, int lastPort) {
        DataFolder folder = DataFolder.open(data.toAbsolutePath().normalize());
        try {
            String password = folder.password();
            return IntStream.rangeClosed(firstPort, lastPort)
                    .filter(LocalNeo4j::free)
                    .mapToObj(port -> access(port, password))
                    .flatMap(
                            access -> launch(files, folder, access)
                                    .map(process -> new LocalNeo4j(files, folder, access, process))
                                    .stream())
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

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        process.close();
        folder.close();
    }

    /** Whether it was started again after its process ended by itself. */
    synchronized CompletableFuture<Boolean> revival() {
        return revival;
    }

    private synchronized void watch(ServerProcess ready) {
        process = ready;
        run = run.with(new Server(Started.of(ready.handle()), access.uri()));
        folder.write(run);
        revival = ready.handle().onExit().thenCompose(_ -> CompletableFuture.supplyAsync(this::revive, soon()));
    }

    private Executor soon() {
        return CompletableFuture.delayedExecutor(revivals.another().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** On the same port, so that a driver finds it again. */
    private boolean revive() {
        synchronized (this) {
            if (closed) {
                return false;
            }
        }
        Optional<ServerProcess> again = launch(files, folder, access);
        synchronized (this) {
            if (closed) {
                again.ifPresent(ServerProcess::close);
                return false;
            }
            again.ifPresent(this::watch);
            return again.isPresent();
        }
    }

    private static BoltAccess access(int port, String password) {
        return new BoltAccess(URI.create("bolt://127.0.0.1:" + port), USERNAME, password);
    }

    /** Empty when another program took the port in between. */
    private static Optional<ServerProcess> launch(ServerFiles files, DataFolder folder, BoltAccess access) {
        ServerProcess process = spawn(files, folder, access);
        return switch (process.await()) {
            case ServerProcess.Outcome.Ready() -> Optional.of(process);
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

    private static ServerProcess spawn(ServerFiles files, DataFolder folder, BoltAccess access) {
        try {
            return ServerProcess.start(files, folder.store(), access.uri().getPort(), access.password());
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
