package org.simpul.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
     * Paths of two relationships or more: as many as are told at most and all others that are as long as the longest of these,
     * up to {@link PathQuery#CANDIDATES}, or what is found in the time of {@link PathQuery#OTHERS}.
     *
     * @param longest how many relationships a path has at most
     * @param parameters those of the statement, less its ends and its limit
     */
    Attempt<Candidate> paths(NodeKey other, NodeKey hub, int longest, Map<String, Object> parameters) {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.put("from", other.value());
        asked.put("hub", hub.value());
        asked.put("limit", PathQuery.CANDIDATES);
        long end = System.nanoTime() + PathQuery.OTHERS.toNanos();
        List<Candidate> found = new ArrayList<>();
        for (int length = 2; length <= longest && different(found) <= PathQuery.ALTERNATIVES; length++) {
            Duration left = Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
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

    private static long different(List<Candidate> found) {
        return found.stream().map(Candidate::keys).distinct().count();
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
