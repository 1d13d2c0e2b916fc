package org.simpul.ui;

import java.util.Optional;
import org.simpul.graph.EvidenceLine;
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
                0.82,
                "meet.verb",
                sentence,
                subject,
                object,
                document,
                "Title of " + document,
                Optional.of("Village Paper"),
                Optional.of("2024-07-04"),
                "en");
    }

    private static Span span(String sentence, String part) {
        int start = sentence.indexOf(part);
        return new Span(start, start + part.length());
    }
}
