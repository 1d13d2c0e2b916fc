package org.simpul.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Reason;
import org.simpul.text.Document;
import org.simpul.text.Sentence;

/** A claim as {@code extract} prints it: one JSON object, its fields in this order. */
@JsonPropertyOrder({
    "doc",
    "sentence",
    "start",
    "end",
    "subject",
    "subjectType",
    "subjectText",
    "relation",
    "object",
    "objectType",
    "objectText",
    "polarity",
    "modality",
    "attribution",
    "date",
    "confidence",
    "rule",
    "extractor",
    "explain"
})
record ClaimLine(
        String doc,
        String sentence,
        int start,
        int end,
        String subject,
        String subjectType,
        String subjectText,
        String relation,
        String object,
        String objectType,
        String objectText,
        String polarity,
        String modality,
        @Nullable String attribution,
        @Nullable String date,
        double confidence,
        String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String extractor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reason> explain) {

    /** The line of {@code claim}, with its extractor where that is to be named, and with its trace where that is to be explained. */
    static ClaimLine of(Document document, Claim claim, boolean named, boolean explained) {
        Sentence sentence = claim.evidence().sentence();
        return new ClaimLine(
                document.name(),
                sentence.text(),
                sentence.span().start(),
                sentence.span().end(),
                claim.subject().name(),
                claim.subject().type().label(),
                claim.evidence().subject().of(document.text()),
                claim.relation().name(),
                claim.object().name(),
                claim.object().type().label(),
                claim.evidence().object().of(document.text()),
                claim.polarity().name().toLowerCase(Locale.ROOT),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.attribution().orElse(null),
                claim.date().map(EventDate::iso).or(claim::dateWords).orElse(null),
                claim.confidence(),
                claim.rule(),
                named ? claim.extractor() : null,
                explained ? claim.trace() : null);
    }
}
