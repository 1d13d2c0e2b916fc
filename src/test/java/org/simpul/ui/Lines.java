package org.simpul.ui;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceLine.Verdict;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.text.Span;

/** Evidence made up for tests. */
final class Lines {

    private Lines() {}

    static EvidenceLine says(String document, String sentence, String subject, String object) {
        return line(document, true, sentence, span(sentence, subject), span(sentence, object));
    }

    static EvidenceLine denies(String document, String sentence, String subject, String object) {
        return line(document, false, sentence, span(sentence, subject), span(sentence, object));
    }

    static EvidenceLine line(String document, boolean positive, String sentence, Span subject, Span object) {
        return new EvidenceLine(
                "claim-" + document,
                positive,
                "POSSIBLE",
                Optional.of("the mayor"),
                Optional.of("2024-07-03"),
                Optional.of("Wednesday"),
                0.82,
                "meet.verb",
                "rules-2",
                Verdict.NONE,
                List.of(
                        new Reason(About.FRAME, "“met” → [MEETS]"),
                        new Reason(About.FRAME, "`@S {meet/met} O`"),
                        new Reason(About.SUBJECT, "“Ann” → Ann `Q1` [name]"),
                        new Reason(About.CONFIDENCE, "0.82 [rule] × 1 [subject] = 0.82")),
                sentence,
                0,
                subject,
                object,
                document,
                "Title of " + document,
                Optional.of("Village Paper"),
                Optional.of("2024-07-04"),
                "en");
    }

    /** The same of another time. */
    static EvidenceLine at(String eventDate, EvidenceLine line) {
        return changed(line, Optional.of(eventDate), line.dateWords(), line.trace(), line.verdict());
    }

    /** As an older version of Simpul read it, with the text's own words for its date. */
    static EvidenceLine older(EvidenceLine line, String dateWords) {
        return changed(line, Optional.empty(), Optional.of(dateWords), List.of(), line.verdict());
    }

    /** The same, rejected by somebody. */
    static EvidenceLine rejected(EvidenceLine line) {
        return changed(line, line.eventDate(), line.dateWords(), line.trace(), Verdict.REJECTED);
    }

    private static EvidenceLine changed(
            EvidenceLine line,
            Optional<String> eventDate,
            Optional<String> dateWords,
            List<Reason> trace,
            Verdict verdict) {
        return new EvidenceLine(
                line.claimId(),
                line.positive(),
                line.modality(),
                line.attribution(),
                eventDate,
                dateWords,
                line.confidence(),
                line.rule(),
                line.extractor(),
                verdict,
                trace,
                line.sentence(),
                line.index(),
                line.subject(),
                line.object(),
                line.documentId(),
                line.documentTitle(),
                line.publisher(),
                line.published(),
                line.language());
    }

    private static Span span(String sentence, String part) {
        int start = sentence.indexOf(part);
        return new Span(start, start + part.length());
    }
}
