package org.simpul.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.simpul.text.Fingerprint;

/**
 * What follows from the claims of edges, in a database where an earlier version worked it out otherwise or did not.
 *
 * @param step what works it out: it is done once in each way in which that is written
 * @param edges which edges it is about
 * @param batch how many of them at once
 */
record Remade(CypherFile step, CypherFile edges, int batch, Map<String, Object> parameters) {

    /** Which claims contradict one another. */
    static final Remade DISPUTES =
            new Remade(CypherFile.of("write/dispute-claims"), CypherFile.of("read/denied-edges"), 500, Map.of());

    /** What is told of edges of which an earlier version kept 500 documents alone. */
    static final Remade TOLD = new Remade(
            CypherFile.of("write/rebuild-relationships"), CypherFile.of("read/busy-edges"), 10, Map.of("many", 500));

    static final List<Remade> ALL = List.of(DISPUTES, TOLD);

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final CypherFile APPLIED = CypherFile.of("read/schema-step");

    /** Works it out where that was not done in this way. Cost: the claims of all these edges. */
    void mark(Graph graph) {
        if (!isMarked(graph)) {
            for (List<String> some = after(graph, ""); !some.isEmpty(); some = after(graph, some.getLast())) {
                TreeSet<String> keys = new TreeSet<>(some);
                graph.write(writing -> {
                    Derived.dispute(writing, keys);
                    return keys.size();
                });
            }
        }
    }

    private boolean isMarked(Graph graph) {
        return graph.read(
                        APPLIED,
                        Map.of("name", step.name()),
                        row -> row.get("fingerprint").asString())
                .contains(Fingerprint.of(step.text()));
    }

    private List<String> after(Graph graph, String last) {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.put("last", last);
        asked.put("limit", batch);
        return graph.readWithin(LIMIT, edges, asked, row -> row.get("edge").asString());
    }
}
