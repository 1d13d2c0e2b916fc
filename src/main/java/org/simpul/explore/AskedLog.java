package org.simpul.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.simpul.graph.Asked;

/**
 * The statements that were run for one user last. Those that tell of what is selected are many, and are forgotten sooner than
 * those of searches, expansions and paths. Safe for use by several threads.
 */
final class AskedLog {

    /** How many are remembered: those of some twenty steps. */
    static final int DEPTH = 80;

    /** How many of these tell of what is selected. */
    static final int TELLING = 8;

    private record Entry(Asked asked, boolean tells) {}

    private final Deque<Entry> last = new ArrayDeque<>();

    void add(Asked asked) {
        add(asked, false, DEPTH);
    }

    /** One that tells of what is selected. */
    void addTelling(Asked asked) {
        add(asked, true, TELLING);
    }

    private synchronized void add(Asked asked, boolean tells, int most) {
        last.push(new Entry(asked, tells));
        last.stream()
                .filter(entry -> entry.tells() == tells)
                .skip(most)
                .findFirst()
                .ifPresent(last::removeLastOccurrence);
    }

    /** The last first. */
    synchronized List<Asked> list() {
        return last.stream().map(Entry::asked).toList();
    }
}
