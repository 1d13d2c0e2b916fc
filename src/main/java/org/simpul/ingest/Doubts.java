package org.simpul.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;

/** Keeps the least certain claims of a corpus, and no more of them than somebody looks at. */
final class Doubts {

    static final int KEPT = 10;

    private static final Comparator<Doubt> LEAST_FIRST = Comparator.<Doubt>comparingDouble(
                    doubt -> doubt.claim().confidence())
            .thenComparing(doubt -> doubt.claim().id().value());

    private final PriorityQueue<Doubt> kept = new PriorityQueue<>(LEAST_FIRST.reversed());

    void add(Extraction extraction) {
        for (Claim claim : extraction.claims()) {
            kept.add(Doubt.at(claim, extraction.document()));
            if (kept.size() > KEPT) {
                kept.remove();
            }
        }
    }

    List<Doubt> least() {
        return kept.stream().sorted(LEAST_FIRST).toList();
    }
}
