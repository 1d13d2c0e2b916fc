package org.simpul.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.ingest.Outcome.Known;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Outcome.Skipped;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.Extraction;

/** Counts what becomes of a corpus while it is read. */
final class Tally {

    private final Consumer<Progress> progress;
    private final long started = System.nanoTime();
    private final List<Rejected> rejections = new ArrayList<>();
    private final Map<String, Integer> reasons = new HashMap<>();
    private long ingested;
    private long replaced;
    private long known;
    private long rejected;
    private long skipped;
    private long guessed;
    private final List<Skipped> others = new ArrayList<>();
    private final List<NewText> guesses = new ArrayList<>();
    private final List<Known> familiar = new ArrayList<>();
    private final List<NewText> texts = new ArrayList<>();
    private final Set<EntityId> entities = new HashSet<>();
    private final Doubts doubts = new Doubts();
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
                familiar,
                rejected,
                rejections,
                skipped,
                others,
                sentences,
                entities.size(),
                claims,
                guessed,
                guesses,
                texts,
                doubts.least(),
                complete,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Ingested done -> count(done);
            case Known before -> {
                known++;
                list(familiar, before);
            }
            case Rejected rejection -> {
                rejected++;
                if (rejections.size() < IngestReport.LISTED
                        && reasons.merge(rejection.reason(), 1, Integer::sum) <= IngestReport.LISTED_ALIKE) {
                    rejections.add(rejection);
                }
            }
            case Skipped other -> {
                skipped++;
                if (others.size() < IngestReport.LISTED_ALIKE) {
                    others.add(other);
                }
            }
        }
    }

    private void count(Ingested done) {
        Extraction extraction = done.extraction();
        ingested++;
        replaced += done.replaced() ? 1 : 0;
        sentences += extraction.sentences().size();
        claims += extraction.claims().size();
        extraction.mentions().forEach(mention -> entities.add(mention.entity().id()));
        list(texts, NewText.of(done));
        if (done.assumed().isPresent()) {
            guessed++;
            list(guesses, NewText.of(done));
        }
        doubts.add(extraction);
    }

    private static <T> void list(List<T> listed, T one) {
        if (listed.size() < IngestReport.LISTED) {
            listed.add(one);
        }
    }
}
