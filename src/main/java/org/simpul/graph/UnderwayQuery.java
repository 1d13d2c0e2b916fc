package org.simpul.graph;

import java.util.Map;

/** What is still being written; costs the same whatever the database holds. */
public final class UnderwayQuery {

    private static final CypherFile UNDERWAY = CypherFile.of("read/underway");

    private final Graph graph;

    public UnderwayQuery(Graph graph) {
        this.graph = graph;
    }

    /**
     * What it is now.
     *
     * @throws GraphUnavailableException where the database does not answer
     */
    public Underway now() {
        graph.verify();
        return graph.read(
                        UNDERWAY,
                        Map.of(),
                        row -> new Underway(
                                row.get("moving").asBoolean(),
                                row.get("leaving").asLong()))
                .getFirst();
    }
}
