package org.simpul.graph;

import java.util.Map;

/** Whether a database is Simpul's own to fill, or somebody else's to read. */
final class Filling {

    private static final CypherFile FILLING = CypherFile.of("read/filling");

    private Filling() {}

    /** Whether Simpul filled it, or nobody has yet; costs one round trip, whatever its size. */
    static boolean own(Graph graph) {
        return graph.read(FILLING, Map.of(), row -> {
                    long nodes = row.get("nodes").asLong();
                    long steps = row.get("steps").asLong();
                    return nodes == steps + row.get("beside").asLong()
                            || (steps > 0 && row.get("namings").asLong() > 0);
                })
                .getFirst();
    }
}
