package org.simpul;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.simpul.graph.Graph;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;

/**
 * The database that a command works on.
 *
 * @param database its name; empty for the one that the server opens for this user
 */
record Target(String uri, String username, String password, String database) {

    private static final String NEO4J = "neo4j";

    /** The one that {@code spring.neo4j.*}, SPRING_NEO4J_* or NEO4J_* name. */
    static Optional<Target> named(Function<String, Optional<String>> settings) {
        return first(settings, "spring.neo4j.uri", "NEO4J_URI")
                .map(uri -> new Target(
                        uri,
                        first(settings, "spring.neo4j.authentication.username", "NEO4J_USERNAME")
                                .orElse(NEO4J),
                        first(settings, "spring.neo4j.authentication.password", "NEO4J_PASSWORD")
                                .orElse(""),
                        first(settings, "spring.neo4j.database", "NEO4J_DATABASE")
                                .orElse("")));
    }

    static Target of(BoltAccess access) {
        return new Target(access.uri().toString(), access.username(), access.password(), "");
    }

    /** The folder of the local Neo4j where none is named. */
    static Path data() {
        return Path.of(Optional.ofNullable(System.getProperty("simpul.home")).orElse(""))
                .resolve("data")
                .toAbsolutePath();
    }

    static LocalNeo4j startLocal(Optional<Path> data) {
        return LocalNeo4j.start(data.orElseGet(Target::data));
    }

    /**
     * The same with the name of its database, which the server is asked for where none is given.
     *
     * @throws org.simpul.graph.GraphUnavailableException where it is asked and does not answer
     */
    Target found() {
        return database.isEmpty() ? new Target(uri, username, password, Graph.home(uri, username, password)) : this;
    }

    Graph connect() {
        return Graph.connect(uri, username, password, database);
    }

    Map<String, Object> properties() {
        return Map.of(
                "spring.neo4j.uri", uri,
                "spring.neo4j.authentication.username", username,
                "spring.neo4j.authentication.password", password,
                "spring.neo4j.database", database);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }

    private static Optional<String> first(Function<String, Optional<String>> settings, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT).replace('.', '_')))
                .flatMap(name -> settings.apply(name).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
