package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * Removes documents, as many in a transaction as go well together, so that none takes more memory than the database has.
 *
 * <p>All are marked in the first, so that who is interrupted goes on at the next start; each is there as a whole until it is gone
 * as a whole. One that is read again meanwhile stays.
 */
final class Leaving {

    /** Among how many of those that are left a transaction chooses. */
    private static final int NEXT = 500;

    private static final CypherFile LEAVE = CypherFile.of("write/leave-documents");
    private static final CypherFile DOCUMENTS = CypherFile.of("write/leaving-documents");

    private final Graph graph;
    private final int most;

    /**
     * @param most how many rows, roughly, go with one transaction; a document with more has one of its own
     */
    Leaving(Graph graph, int most) {
        this.graph = graph;
        this.most = most;
    }

    /** What one transaction did: how many documents there were, and whether some are left. */
    private record Step(int there, boolean more) {}

    /** Removes documents; how many there were. */
    int remove(Collection<Map<String, Object>> documents) {
        Step first =
                graph.write(writing -> new Step(writing.run(LEAVE, documents).size(), removeSome(writing)));
        if (first.more()) {
            finish();
        }
        return first.there();
    }

    /** Goes on with what was marked until nothing is. */
    void finish() {
        boolean more = true;
        while (more) {
            more = graph.write(this::removeSome);
        }
    }

    private boolean removeSome(Writing writing) {
        List<Record> left = writing.run(DOCUMENTS, List.of(Map.of()), Map.of("limit", NEXT));
        List<Map<String, Object>> some = new ArrayList<>();
        long rows = 0;
        for (Record row : left) {
            rows += row.get("rows").asLong();
            if (!some.isEmpty() && rows > most) {
                break;
            }
            some.add(Map.of("id", row.get("id").asString()));
        }
        ClaimWriter.remove(writing, some);
        return some.size() < left.size() || left.size() == NEXT;
    }
}
