package org.simpul.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
        try (corpus) {
            corpus.gather(Batches.ofReadings())
                    .takeWhile(_ -> isWanted())
                    .gather(Ahead.byOne(this::extracted))
                    .takeWhile(_ -> isWanted())
                    .map(work -> work.withoutKnown(store, extractor).written(store))
                    .forEach(tally::count);
        }
        store.settle();
        return tally.report(isWanted());
    }

    /** While the batch before is being written, whose documents the store does not know yet. */
    private Work extracted(List<Reading> readings) {
        return Work.on(readings).withoutKnown(store, extractor).extracted(extractor);
    }

    private static boolean isWanted() {
        return !Thread.currentThread().isInterrupted();
    }
}
