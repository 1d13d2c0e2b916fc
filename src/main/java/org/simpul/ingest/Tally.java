package org.simpul.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.ingest.Outcome.Known;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Outcome.Skipped;

/** Counts what becomes of a corpus while it is read. */
final class Tally {

    private final Consumer<Progress> progress;
    private final long started = System.nanoTime();
    private final List<Rejected> rejections = new ArrayList<>();
    private long ingested;
    private long replaced;
    private long known;
    private long rejected;
    private long skipped;
    private long sentences;
    private long claims;

    Tally(Consumer<Progress> progress) {
        this.progress = progress;
    }

    void count(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            count(outcome);
            progress.accept(new Progress(outcome, report(false)));
        }
    }

    IngestReport report(boolean complete) {
        return new IngestReport(
                ingested,
                replaced,
                known,
                rejected,
                rejections,
                skipped,
                sentences,
                claims,
                complete,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Ingested done -> {
                ingested++;
                replaced += done.replaced() ? 1 : 0;
                sentences += done.sentences();
                claims += done.claims();
            }
            case Known _ -> known++;
            case Rejected rejection -> {
                rejected++;
                if (rejections.size() < IngestReport.LISTED) {
                    rejections.add(rejection);
                }
            }
            case Skipped _ -> skipped++;
        }
    }
}
