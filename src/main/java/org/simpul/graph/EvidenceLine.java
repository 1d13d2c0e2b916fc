package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Reason;
import org.simpul.text.Span;

/**
 * One claim behind an edge, as the inspector shows it.
 *
 * @param positive false where the sentence denies the relation
 * @param modality asserted, planned, reported or possible
 * @param eventDate ISO 8601, as long as the precision allows: 2024-07-03, 2024-07 or 2024
 * @param dateWords the text's own words for the date
 * @param extractor what found it; {@value #BY_HAND} where somebody added it
 * @param trace what the claim was read from; empty where an older version of Simpul read it
 * @param published ISO 8601
 * @param sentence verbatim
 * @param index of the sentence in its document
 * @param subject where the subject stands in {@code sentence}, UTF-16, from the sentence's own start
 * @param object where the object stands
 */
public record EvidenceLine(
        String claimId,
        boolean positive,
        String modality,
        Optional<String> attribution,
        Optional<String> eventDate,
        Optional<String> dateWords,
        double confidence,
        String rule,
        String extractor,
        Verdict verdict,
        List<Reason> trace,
        String sentence,
        int index,
        Span subject,
        Span object,
        String documentId,
        String documentTitle,
        Optional<String> publisher,
        Optional<String> published,
        String language) {

    /** How the extractor of a fact is called that somebody added. */
    public static final String BY_HAND = "hand";

    /** What somebody has said of a claim. */
    public enum Verdict {
        NONE,
        ACCEPTED,
        REJECTED
    }

    public EvidenceLine {
        trace = List.copyOf(trace);
    }

    /** Whether it counts: nobody has rejected it. */
    public boolean stands() {
        return verdict != Verdict.REJECTED;
    }

    /** Whether one of two denies what the other states of the same time. */
    public boolean contradicts(EvidenceLine other) {
        return positive != other.positive && EventDate.overlap(eventDate.orElse(""), other.eventDate.orElse(""));
    }

    public boolean byHand() {
        return extractor.equals(BY_HAND);
    }
}
