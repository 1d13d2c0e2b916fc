package org.simpul.graph;

import java.util.Map;
import org.simpul.graph.StatisticsQuery.Totals;

/** How much a database that Simpul did not fill holds. */
final class ForeignTotals {

    private static final CypherFile TOTALS = CypherFile.of("foreign/totals");

    private ForeignTotals() {}

    static long nodes(Graph graph) {
        return of(graph).entities();
    }

    /** Nodes as entities; of documents, sentences and claims there are none. */
    static Totals of(Graph graph) {
        return graph.read(
                        TOTALS,
                        Map.of(),
                        row -> new Totals(0, 0, row.get("nodes").asLong(), 0))
                .getFirst();
    }
}
