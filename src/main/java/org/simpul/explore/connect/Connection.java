package org.simpul.explore.connect;

import org.simpul.graph.Graph;
import org.simpul.graph.StoredServer;

/**
 * A server, and the user that Simpul is there.
 *
 * @param id tells it from others; empty of the configured one
 * @param owner the user of Simpul who added it, and who alone sees it
 * @param graph the database on it that is walked first
 */
public record Connection(String id, String name, String uri, String username, String owner, Graph graph) {

    /** The one that the program was started with. */
    public static Connection configured(String uri, String username, Graph graph) {
        return new Connection("", "", uri, username, "", graph);
    }

    public boolean isConfigured() {
        return id.isEmpty();
    }

    /** As it is kept. */
    StoredServer stored() {
        return new StoredServer(id, owner, name, uri, username, graph.database());
    }

    /** A database of this server. */
    public Graph on(String database) {
        return database.equals(graph.database()) ? graph : graph.on(database);
    }
}
