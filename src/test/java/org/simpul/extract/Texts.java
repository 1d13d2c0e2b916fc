package org.simpul.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Polarity;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Short texts written for a test, read by the rules. */
final class Texts {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private Texts() {}

    static Extraction read(Language language, String text) {
        return EXTRACTOR.extract(new Document(
                DocumentId.ofSource(text),
                "test",
                "test",
                text,
                language,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 7, 4)),
                Optional.empty()));
    }

    /** A claim as the tests write it: subject > object, with an exclamation mark before a denial. */
    static String pair(Claim claim) {
        String denial = claim.polarity() == Polarity.NEGATIVE ? "!" : "";
        return denial + claim.subject().name() + " > " + claim.object().name();
    }

    static String triple(Claim claim) {
        return claim.subject().name() + " " + claim.relation() + " "
                + claim.object().name();
    }
}
