package org.simpul.extract.llm;

import java.util.EnumMap;
import java.util.Map;

/** Counts what comes of asking a language model, from several threads. */
final class Tally {

    private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
    private final Map<BatchFailure, Long> failed = new EnumMap<>(BatchFailure.class);
    private long claims;
    private long batches;
    private long unsent;

    synchronized void take() {
        claims++;
    }

    synchronized void refuse(Refusal reason, int times) {
        if (times > 0) {
            refused.merge(reason, (long) times, Long::sum);
        }
    }

    synchronized void answered() {
        batches++;
    }

    synchronized void failed(BatchFailure why) {
        batches++;
        failed.merge(why, 1L, Long::sum);
    }

    synchronized void unsent(int sentences) {
        unsent += sentences;
    }

    synchronized LlmReport report(String extractor) {
        return new LlmReport(extractor, claims, refused, batches, failed, unsent);
    }
}
