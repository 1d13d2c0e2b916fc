package org.simpul.graph;

import java.util.List;
import java.util.Map;

/** Answers which databases a server has, as far as its user may know. */
public final class DatabasesQuery {

    /** How many are listed at most. */
    private static final int LIMIT = 200;

    private static final CypherFile DATABASES = CypherFile.of("foreign/databases");

    private final Graph graph;

    public DatabasesQuery(Graph graph) {
        this.graph = graph;
    }

    /** A database of a server, which may be stopped. */
    public record Line(String name, boolean online) {}

    /**
     * The databases by name.
     *
     * @throws GraphUnavailableException also where the user may not list them
     */
    public List<Line> list() {
        return graph.read(
                DATABASES,
                Map.of("limit", LIMIT),
                row -> new Line(row.get("name").asString(), row.get("online").asBoolean()));
    }
}
