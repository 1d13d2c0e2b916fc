package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.simpul.text.Fingerprint;

/** Which claims contradict one another, in a database where an earlier version told it otherwise or did not. */
final class Disputes {

    static final CypherFile STEP = CypherFile.of("write/dispute-claims");

    private static final int BATCH = 500;
    private static final CypherFile APPLIED = CypherFile.of("read/schema-step");
    private static final CypherFile DENIED = CypherFile.of("read/denied-edges");

    private final Graph graph;

    Disputes(Graph graph) {
        this.graph = graph;
    }

    /** Works it out where that was not done in this way. Cost: the claims of all edges that are denied. */
    void mark() {
        if (!isMarked()) {
            for (List<String> edges = after(""); !edges.isEmpty(); edges = after(edges.getLast())) {
                TreeSet<String> some = new TreeSet<>(edges);
                graph.write(writing -> {
                    Derived.dispute(writing, some);
                    return some.size();
                });
            }
        }
    }

    private boolean isMarked() {
        return graph.read(
                        APPLIED,
                        Map.of("name", STEP.name()),
                        row -> row.get("fingerprint").asString())
                .contains(Fingerprint.of(STEP.text()));
    }

    private List<String> after(String last) {
        return graph.read(
                DENIED,
                Map.of("last", last, "limit", BATCH),
                row -> row.get("edge").asString());
    }
}
