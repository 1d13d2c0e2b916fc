package org.simpul.explore.connect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.simpul.graph.DatabasesQuery;
import org.simpul.graph.Graph;
import org.simpul.graph.Trial;

/**
 * The configured server, and those that people have added, each for its owner alone.
 *
 * <p>They are kept in memory until the program ends, and with them the passwords, which nothing else holds: they are stored
 * nowhere, and told to nobody. Safe for use by several threads.
 */
public final class Connections implements AutoCloseable {

    private final Connection configured;
    private final Map<String, Connection> added = new ConcurrentHashMap<>();

    public Connections(Connection configured) {
        this.configured = configured;
    }

    public Connection configured() {
        return configured;
    }

    /** Those that a user may walk: the configured one, then their own by name. */
    public List<Connection> of(String user) {
        return Stream.concat(
                        Stream.of(configured),
                        added.values().stream()
                                .filter(connection -> connection.owner().equals(user))
                                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name())))
                .toList();
    }

    public Optional<Connection> find(String id, String user) {
        return of(user).stream()
                .filter(connection -> connection.id().equals(id))
                .findFirst();
    }

    /** Whether the database answers; keeps nothing. Takes some seconds at most. */
    public Attempt<ConnectionWish> test(ConnectionWish wish) {
        return Attempt.of(() -> {
            Trial.of(wish.uri(), wish.username(), wish.password(), wish.database());
            return wish;
        });
    }

    /** Adds a server for a user, where its database answers. */
    public Attempt<Connection> add(String user, ConnectionWish wish) {
        return Attempt.of(() -> {
            Trial.of(wish.uri(), wish.username(), wish.password(), wish.database());
            Graph graph = Graph.open(wish.uri(), wish.username(), wish.password(), wish.database());
            Connection connection = new Connection(
                    UUID.randomUUID().toString(), wish.shownName(), wish.uri(), wish.username(), user, graph);
            added.put(connection.id(), connection);
            return connection;
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

    /** Lets go of one that somebody added. */
    public void remove(Connection connection) {
        Optional.ofNullable(added.remove(connection.id()))
                .ifPresent(gone -> gone.graph().close());
    }

    @Override
    public void close() {
        added.values().forEach(this::remove);
    }
}
