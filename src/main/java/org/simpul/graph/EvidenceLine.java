package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import org.simpul.knowledge.EventDays;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.Reason.Kind;
import org.simpul.knowledge.Term;
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

    private static final String ARROW = "→";

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
        return positive != other.positive && days().overlap(other.days());
    }

    private EventDays days() {
        return EventDays.of(eventDate.orElse(""), modality.equals(Modality.PLANNED.name()), published.orElse(""));
    }

    /** What its subject or object is called where the sentence leaves that out, so that another word stands for it. */
    public Optional<String> leftOut(About argument) {
        return trace.stream()
                .filter(reason -> reason.about() == argument)
                .map(Reason::parts)
                .filter(parts -> parts.contains(new Reason.Part(Kind.TERM, Term.LEFT_OUT.words())))
                .flatMap(List::stream)
                .filter(part -> part.kind() == Kind.PLAIN && part.words().startsWith(ARROW))
                .map(part -> part.words().substring(ARROW.length()).strip())
                .findFirst();
    }

    public boolean byHand() {
        return extractor.equals(BY_HAND);
    }
}
