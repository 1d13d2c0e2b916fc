package org.simpul.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Keeps in the database, beside its graph, which servers users have added. Safe for use by several threads. */
public final class ServerStore {

    private static final int LIMIT = 1_000;

    private static final CypherFile SERVERS = CypherFile.of("read/servers");
    private static final CypherFile KEEP = CypherFile.of("write/keep-servers");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-servers");

    private final Graph graph;

    public ServerStore(Graph graph) {
        this.graph = graph;
    }

    /** Those of a user by name, {@value #LIMIT} at most. */
    public List<StoredServer> list(String owner) {
        return graph.read(SERVERS, Map.of("owner", owner, "limit", LIMIT), ServerStore::server);
    }

    public void keep(StoredServer server) {
        graph.write(writing -> writing.run(
                KEEP,
                List.of(Map.of(
                        "id", server.id(),
                        "owner", server.owner(),
                        "name", server.name(),
                        "uri", server.uri(),
                        "username", server.username(),
                        "database", server.database()))));
    }

    /** Forgets one, where it is that user's. */
    public void remove(String id, String owner) {
        graph.write(writing -> writing.run(REMOVE, List.of(Map.of("id", id, "owner", owner))));
    }

    private static StoredServer server(Record row) {
        return new StoredServer(
                row.get("id").asString(),
                row.get("owner").asString(),
                row.get("name").asString(),
                row.get("uri").asString(),
                row.get("username").asString(),
                row.get("database").asString());
    }
}
