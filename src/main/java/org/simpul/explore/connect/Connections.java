package org.simpul.explore.connect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.simpul.graph.DatabasesQuery;
import org.simpul.graph.Fault;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.ServerStore;
import org.simpul.graph.StoredServer;
import org.simpul.graph.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configured server, and those that people have added, each for its owner alone.
 *
 * <p>Which they are is kept in the configured database; their passwords are in memory until the program ends, and nothing else
 * holds them: they are stored nowhere, and told to nobody. What is kept of an earlier run is closed, until its owner gives its
 * password again. Safe for use by several threads.
 */
public final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final Connection configured;
    private final ServerStore store;
    private final int most;
    private final Map<String, Connection> added = new ConcurrentHashMap<>();

    /** @param most how many servers a user may add */
    public Connections(Connection configured, int most) {
        this.configured = configured;
        this.store = new ServerStore(configured.graph());
        this.most = most;
    }

    public Connection configured() {
        return configured;
    }

    /** Those that a user may walk: the configured one, then their own by name. */
    public List<Connection> of(String user) {
        return Stream.concat(
                        Stream.of(configured),
                        open(user).sorted((a, b) -> a.name().compareToIgnoreCase(b.name())))
                .toList();
    }

    /** Those of a user whose password has to be given again, by name; takes a round trip to the configured database. */
    public List<StoredServer> closed(String user) {
        return store.list(user).stream()
                .filter(server -> !added.containsKey(server.id()))
                .toList();
    }

    public Optional<Connection> find(String id, String user) {
        return of(user).stream()
                .filter(connection -> connection.id().equals(id))
                .findFirst();
    }

    /** The name of the database, where it answers; keeps nothing. Takes some seconds at most. */
    public Attempt<String> test(ConnectionWish wish) {
        return Attempt.of(() -> Trial.of(wish.uri(), wish.username(), wish.password(), wish.database()));
    }

    /**
     * Adds a server for a user, where its database answers, and the user has neither added it before nor too many; one that
     * was kept is opened.
     */
    public Attempt<Connection> add(String user, ConnectionWish wish) {
        return switch (test(wish)) {
            case Attempt.Failed<String>(Fault fault) -> new Attempt.Failed<>(fault);
            case Attempt.Worked<String>(String database) -> add(user, wish, database);
        };
    }

    private Attempt<Connection> add(String user, ConnectionWish wish, String database) {
        StoredServer server = new StoredServer(
                UUID.randomUUID().toString(), user, wish.shownName(), wish.uri(), wish.username(), database);
        List<StoredServer> closed = closedOrNone(user);
        Optional<StoredServer> kept = closed.stream().filter(server::isSame).findFirst();
        if (kept.isPresent()) {
            return Attempt.of(() -> connect(kept.get(), wish.password()));
        }
        if (open(user).map(Connection::stored).anyMatch(server::isSame)) {
            return new Attempt.Failed<>(Fault.KNOWN_SERVER);
        }
        if (open(user).count() + closed.size() >= most) {
            return new Attempt.Failed<>(Fault.TOO_MANY_SERVERS);
        }
        return Attempt.of(() -> {
            Connection connection = connect(server, wish.password());
            keep(server);
            return connection;
        });
    }

    /** Opens a server that was kept, where its database answers. */
    public Attempt<Connection> open(StoredServer server, String password) {
        return Attempt.of(() -> {
            Trial.of(server.uri(), server.username(), password, server.database());
            return connect(server, password);
        });
    }

    /** The databases of a server; takes a round trip. */
    public Attempt<List<DatabasesQuery.Line>> databases(Connection connection) {
        return Attempt.of(() -> new DatabasesQuery(connection.graph()).list());
    }

    /** Whether a database of a server answers. */
    public Attempt<Connection> test(Connection connection, String database) {
        return Attempt.of(() -> {
            connection.on(database).verify();
            return connection;
        });
    }

    /** Lets go of one that somebody added, and forgets it. */
    public void remove(Connection connection) {
        if (release(connection.id())) {
            store.remove(connection.id(), connection.owner());
        }
    }

    /** Forgets one that was kept and is not open. */
    public void remove(StoredServer server) {
        store.remove(server.id(), server.owner());
    }

    @Override
    public void close() {
        added.keySet().forEach(this::release);
    }

    private Stream<Connection> open(String user) {
        return added.values().stream().filter(connection -> connection.owner().equals(user));
    }

    /** Who opens one twice has the one that was opened first. */
    private Connection connect(StoredServer server, String password) {
        return added.computeIfAbsent(
                server.id(),
                id -> new Connection(
                        id,
                        server.name(),
                        server.uri(),
                        server.username(),
                        server.owner(),
                        Graph.open(server.uri(), server.username(), password, server.database())));
    }

    /** Where the configured database takes no writes, a server is there until the program ends. */
    private void keep(StoredServer server) {
        try {
            store.keep(server);
        } catch (GraphUnavailableException e) {
            LOG.warn("A server is not kept beyond this run: {}", e.getMessage());
        }
    }

    private List<StoredServer> closedOrNone(String user) {
        try {
            return closed(user);
        } catch (GraphUnavailableException e) {
            return List.of();
        }
    }

    private boolean release(String id) {
        Optional<Connection> gone = Optional.ofNullable(added.remove(id));
        gone.ifPresent(connection -> connection.graph().close());
        return gone.isPresent();
    }
}
