package org.simpul.evaluate;

import java.util.Locale;
import java.util.Optional;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Polarity;

/**
 * A claim of an extractor by its names alone, to be held against a gold.
 *
 * @param document the document's name, without folder and ending
 * @param attribution who says so: an empty string where the extractor tells that it is the author, empty where it tells
 *     nothing
 * @param date likewise
 */
public record Prediction(
        String document,
        String subject,
        String relation,
        String object,
        Polarity polarity,
        Optional<String> modality,
        Optional<String> date,
        Optional<String> attribution,
        Optional<String> sentence) {

    /** A claim of the document with this name. */
    public static Prediction of(String document, Claim claim) {
        return new Prediction(
                document,
                claim.subject().name(),
                claim.relation().name(),
                claim.object().name(),
                claim.polarity(),
                Optional.of(claim.modality().name().toLowerCase(Locale.ROOT)),
                Optional.of(
                        claim.date().map(EventDate::iso).or(claim::dateWords).orElse("")),
                Optional.of(claim.attribution().orElse("")),
                Optional.of(claim.evidence().sentence().text()));
    }

    /** Subject, relation, object and polarity, for people. */
    public String words() {
        return subject + " " + relation + " " + object + " [" + polarity.name().toLowerCase(Locale.ROOT) + "]";
    }
}
