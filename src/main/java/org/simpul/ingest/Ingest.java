package org.simpul.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.simpul.corpus.CorpusReader;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.corpus.SampleCorpus;
import org.simpul.corpus.Submission;
import org.simpul.extract.Extractor;
import org.simpul.graph.ClaimWriter;
import org.simpul.ingest.Outcome.Rejected;

/**
 * The way of a corpus into the graph: files become documents, documents claims, and these nodes and relationships.
 *
 * <p>Ingesting a corpus again changes nothing but what its documents changed; another version of the
 * extractor reads all of it again. An interrupted run stops before its next
 * write, or after what was on its way when it was, and what it wrote is whole.
 */
public final class Ingest {

    /** One batch is read out while the database works on another. */
    private static final int AHEAD = 2;

    private final CorpusReader reader = new CorpusReader();
    private final Extractor extractor;
    private final Store store;

    public Ingest(Extractor extractor, ClaimWriter writer) {
        this(extractor, Store.of(writer));
    }

    Ingest(Extractor extractor, Store store) {
        this.extractor = extractor;
        this.store = store;
    }

    /** Ingests what is at {@code paths}; {@code progress} hears of each text, on the calling thread. */
    public IngestReport run(List<Path> paths, Consumer<Progress> progress) {
        return run(reader.read(paths), progress);
    }

    /** Ingests what somebody hands over, and reports what did not even arrive; otherwise the same. */
    IngestReport submitted(List<Submission> texts, List<Rejected> refused, Consumer<Progress> progress) {
        Stream<Reading> missing = refused.stream().map(text -> new Unreadable(text.source(), text.reason()));
        return run(Stream.concat(missing, reader.submitted(texts)), progress);
    }

    /** Ingests the sample corpus. */
    public IngestReport sample(Consumer<Progress> progress) {
        return run(SampleCorpus.read(), progress);
    }

    private IngestReport run(Stream<Reading> corpus, Consumer<Progress> progress) {
        Tally tally = new Tally(progress);
        Interruption interruption = new Interruption();
        try (corpus) {
            corpus.gather(Batches.ofReadings())
                    .takeWhile(_ -> interruption.isNotSeen())
                    .gather(Gatherers.mapConcurrent(AHEAD, this::extracted))
                    .takeWhile(_ -> interruption.isNotSeen())
                    .map(work -> work.withoutKnown(store, extractor).written(store))
                    .forEach(work -> {
                        tally.count(work);
                        interruption.look();
                    });
        }
        store.settle();
        return tally.report(interruption.isNotSeen());
    }

    /** While the batch before is being written, whose documents the store does not know yet. */
    private Work extracted(List<Reading> readings) {
        return Work.on(readings).withoutKnown(store, extractor).extracted(extractor);
    }

    /** Whether the calling thread was interrupted: waiting for what is read out takes the thread's own mark off for a while. */
    private static final class Interruption {

        private boolean seen;

        void look() {
            seen |= Thread.currentThread().isInterrupted();
        }

        boolean isNotSeen() {
            look();
            return !seen;
        }
    }
}
