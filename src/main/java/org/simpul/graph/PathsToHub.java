package org.simpul.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.simpul.graph.FoundPaths.Attempt;
import org.simpul.graph.PathQuery.Candidate;

/**
 * Paths between a node and a hub that pass no other hub, shortest first.
 *
 * <p>Cost: one step for each relationship within the length of a path, less one, of the node that is no hub; whatever the hub
 * has.
 */
final class PathsToHub {

    private static final CypherFile PATHS = CypherFile.of("read/paths-to-hub");

    private final Graph graph;

    PathsToHub(Graph graph) {
        this.graph = graph;
    }

    /**
     * Paths of two relationships or more, and of no fewer than {@code shortest}.
     *
     * @param parameters those of the statement, less its ends
     * @param limit so many, or as many as are found in the time of {@link PathQuery#OTHERS}
     */
    Attempt<Candidate> paths(
            NodeKey other, NodeKey hub, int shortest, int longest, Map<String, Object> parameters, int limit) {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.put("from", other.value());
        asked.put("hub", hub.value());
        long end = System.nanoTime() + PathQuery.OTHERS.toNanos();
        List<Candidate> found = new ArrayList<>();
        for (int length = Math.max(2, shortest); length <= longest && found.size() < limit; length++) {
            asked.put("limit", limit - found.size());
            Duration left = Duration.ofNanos(end - System.nanoTime());
            CypherFile statement = PATHS.steps(length - 1);
            Attempt<Candidate> next = left.toMillis() <= 0
                    ? Attempt.late()
                    : Attempt.at(() -> graph.readWithin(left, statement, Map.copyOf(asked), PathQuery::candidate));
            found.addAll(next.found());
            if (!next.whole()) {
                return new Attempt<>(found, false);
            }
        }
        return new Attempt<>(found, true);
    }

    /** The same from the other end. */
    static Candidate reversed(Candidate path) {
        List<NodeKey> keys = new ArrayList<>(path.keys());
        List<Long> documents = new ArrayList<>(path.documents());
        Collections.reverse(keys);
        Collections.reverse(documents);
        return new Candidate(keys, documents);
    }
}
