package org.simpul.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Read;

/** Cuts a corpus into stretches that fit into memory and into one transaction. */
final class Batches {

    /** Few enough for steady progress, enough for the database to have something to do. */
    static final int MOST_TEXTS = 64;

    /** In the first batch, and twice as many in each after it: until it is read, the database has nothing to do. */
    static final int FIRST_TEXTS = 8;

    /** UTF-16 units. */
    static final int MOST_CHARACTERS = 1_000_000;

    private final List<Reading> batch = new ArrayList<>();
    private long characters;
    private int texts = FIRST_TEXTS;

    private Batches() {}

    static Gatherer<Reading, ?, List<Reading>> ofReadings() {
        return Gatherer.<Reading, Batches, List<Reading>>ofSequential(
                Batches::new, (batches, reading, downstream) -> batches.take(reading, downstream), Batches::flush);
    }

    private boolean take(Reading reading, Gatherer.Downstream<? super List<Reading>> downstream) {
        batch.add(reading);
        characters += reading instanceof Read read ? read.document().text().length() : 0;
        if (batch.size() >= texts || characters >= MOST_CHARACTERS) {
            flush(downstream);
        }
        return !downstream.isRejecting();
    }

    private void flush(Gatherer.Downstream<? super List<Reading>> downstream) {
        if (!batch.isEmpty()) {
            downstream.push(List.copyOf(batch));
            batch.clear();
            characters = 0;
            texts = Math.min(2 * texts, MOST_TEXTS);
        }
    }
}
