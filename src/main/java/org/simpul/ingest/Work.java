package org.simpul.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.extract.Extractor;
import org.simpul.graph.DocumentHead;
import org.simpul.graph.Known;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

/** Some texts of a corpus on their way into the store, each at its own step. */
record Work(List<Step> steps) {

    /** One is left to the database, which works on the batch before. */
    private static final int CORES = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** Where one text is on its way. */
    sealed interface Step {}

    /** The store may have to take it. */
    sealed interface Open extends Step {

        Fresh fresh();

        /** The same, now that it is known whether the store keeps another version of it. */
        Open with(boolean older);
    }

    /** A document as it was read; {@code older} tells whether the store keeps another version of it. */
    record Fresh(String source, Document document, Optional<String> assumed, boolean older) implements Open {

        @Override
        public Fresh fresh() {
            return this;
        }

        @Override
        public Fresh with(boolean isOlder) {
            return new Fresh(source, document, assumed, isOlder);
        }
    }

    /** What it says. */
    record Extracted(Fresh fresh, Extraction extraction) implements Open {

        @Override
        public Extracted with(boolean isOlder) {
            return new Extracted(fresh.with(isOlder), extraction);
        }
    }

    /** Its way is over. */
    record Done(Outcome outcome) implements Step {}

    static Work on(List<Reading> readings) {
        return new Work(readings.stream().map(Work::first).toList());
    }

    private static Step first(Reading reading) {
        return switch (reading) {
            case Read(String source, Document document, Optional<String> assumed) ->
                new Fresh(source, document, assumed, false);
            case Unreadable(String source, String reason) -> new Done(new Rejected(source, reason));
            case Skipped(String source, String reason) -> new Done(new Outcome.Skipped(source, reason));
        };
    }

    /** Without what need not be read or written: what the store has, as {@code extractor} read it. */
    Work withoutKnown(Store store, Extractor extractor) {
        List<Document> documents = steps.stream()
                .filter(Open.class::isInstance)
                .map(step -> ((Open) step).fresh().document())
                .toList();
        Known known = documents.isEmpty()
                ? new Known(Set.of(), Set.of(), Map.of())
                : store.known(documents, extractor.name());
        Map<String, Document> texts = new HashMap<>();
        return new Work(steps.stream()
                .map(step -> step instanceof Open open ? compared(open, known, texts) : step)
                .toList());
    }

    /** Of two that say the same in one batch, the first goes on: the store cannot know it yet. */
    private static Step compared(Open open, Known known, Map<String, Document> texts) {
        Document document = open.fresh().document();
        String source = open.fresh().source();
        boolean older = known.changed().contains(document.id());
        Document first = texts.putIfAbsent(document.textHash(), document);
        if (known.unchanged().contains(document.id())) {
            return new Done(new Outcome.Known(source, document.id(), Optional.empty()));
        }
        return known.twin(document.id())
                .or(() -> Optional.ofNullable(first).filter(_ -> !older).map(DocumentHead::of))
                .<Step>map(twin -> new Done(new Outcome.Known(source, twin.id(), Optional.of(twin.title()))))
                .orElseGet(() -> open.with(older));
    }

    /** With what the documents say, found on all cores. */
    Work extracted(Extractor extractor) {
        return new Work(steps.stream()
                .gather(Gatherers.mapConcurrent(
                        CORES, step -> step instanceof Fresh fresh ? extracted(fresh, extractor) : step))
                .toList());
    }

    private static Step extracted(Fresh fresh, Extractor extractor) {
        return switch (Attempt.at(fresh.document(), extractor)) {
            case Attempt.Succeeded(Extraction extraction) -> new Extracted(fresh, extraction);
            case Attempt.Failed(String reason) -> new Done(new Rejected(fresh.source(), reason));
        };
    }

    /** All of it in the store. */
    List<Outcome> written(Store store) {
        List<Extraction> extractions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Extracted(Fresh fresh, Extraction extraction) -> {
                    extractions.add(extraction);
                    outcomes.add(new Ingested(fresh.source(), extraction, fresh.older(), fresh.assumed()));
                }
                case Done(Outcome outcome) -> outcomes.add(outcome);
                case Fresh fresh -> throw new IllegalStateException("Not extracted: " + fresh.source());
            }
        }
        if (!extractions.isEmpty()) {
            store.write(extractions);
        }
        return outcomes;
    }
}
