package org.simpul.graph;

/** Finds out whether a database answers and, where it does not, why. */
public final class Trial {

    private static final String ROUTED = "neo4j";
    private static final String STRAIGHT = "bolt";

    private Trial() {}

    /**
     * The name of the database, where it answers; takes some seconds at most.
     *
     * @param database its name; empty for the one that the server opens for this user
     * @throws GraphUnavailableException where it does not, or the URI is none
     */
    public static String of(String uri, String username, String password, String database) {
        try {
            return named(uri, username, password, database);
        } catch (GraphUnavailableException e) {
            if (e.fault() == Fault.UNREACHABLE && uri.startsWith(ROUTED)) {
                // Of a server that tells no routes the driver does not say why: asked straight, it does.
                named(
                        STRAIGHT + uri.substring(ROUTED.length()).replaceFirst("\\?.*", ""),
                        username,
                        password,
                        database);
                throw new GraphUnavailableException(Fault.NO_ROUTES, "Neo4j at " + uri + " tells no routes.", e);
            }
            throw e;
        }
    }

    private static String named(String uri, String username, String password, String database) {
        try (Graph graph = Graph.open(uri, username, password, database)) {
            if (database.isEmpty()) {
                return graph.home();
            }
            graph.verify();
            return database;
        }
    }
}
