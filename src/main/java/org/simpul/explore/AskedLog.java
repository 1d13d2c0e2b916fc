package org.simpul.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.simpul.graph.Asked;

/** The statements that were run for one user last. Safe for use by several threads. */
final class AskedLog {

    /** How many are remembered. */
    static final int DEPTH = 20;

    private final Deque<Asked> last = new ArrayDeque<>();

    synchronized void add(Asked asked) {
        last.push(asked);
        if (last.size() > DEPTH) {
            last.removeLast();
        }
    }

    /** The last first. */
    synchronized List<Asked> list() {
        return List.copyOf(last);
    }
}
