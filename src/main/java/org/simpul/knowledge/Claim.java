package org.simpul.knowledge;

import java.util.List;
import java.util.Optional;
import org.simpul.text.Fingerprint;

/**
 * A relation between two entities, as one sentence states or denies it.
 *
 * @param attribution who says so, where it is not the author
 * @param dateWords the text's own words for the date
 * @param confidence 0 to 1
 * @param rule the name of the grammar's rule that found it
 * @param extractor the name and version of what found it
 * @param trace what the claim was read from, for people who ask why
 */
public record Claim(
        Entity subject,
        RelationType relation,
        Entity object,
        Polarity polarity,
        Modality modality,
        Optional<String> attribution,
        Optional<EventDate> date,
        Optional<String> dateWords,
        double confidence,
        String rule,
        String extractor,
        Evidence evidence,
        List<Reason> trace) {

    public Claim {
        trace = List.copyOf(trace);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence outside 0 to 1: " + confidence);
        }
        if (subject.id().equals(object.id())) {
            throw new IllegalArgumentException(relation + " of " + subject.id() + " to itself");
        }
        if (!relation.links(subject.type(), object.type())) {
            throw new IllegalArgumentException(relation + " cannot link " + subject.type() + " to " + object.type());
        }
    }

    /** A claim that says no more about its date, and not why it was found. */
    public Claim(
            Entity subject,
            RelationType relation,
            Entity object,
            Polarity polarity,
            Modality modality,
            Optional<String> attribution,
            Optional<EventDate> date,
            double confidence,
            String rule,
            String extractor,
            Evidence evidence) {
        this(
                subject,
                relation,
                object,
                polarity,
                modality,
                attribution,
                date,
                Optional.empty(),
                confidence,
                rule,
                extractor,
                evidence,
                List.of());
    }

    /** The same, on a date that its sentence does not tell. */
    public Claim dated(Optional<EventDate> when, Optional<String> words, List<Reason> reasons) {
        return new Claim(
                subject,
                relation,
                object,
                polarity,
                modality,
                attribution,
                when,
                words,
                confidence,
                rule,
                extractor,
                evidence,
                reasons);
    }

    /**
     * The same for the same content in the same sentence by the same kind of extractor, whenever and wherever it is read: by
     * which version of the rules, with which names of one's own, or by which language model makes no difference.
     */
    public ClaimId id() {
        return new ClaimId(Fingerprint.of(
                evidence.document().value(),
                Integer.toString(evidence.sentence().index()),
                evidence.sentence().text(),
                subject.id().value(),
                relation.name(),
                object.id().value(),
                polarity.name(),
                kind()));
    }

    /** The word that its extractor's name begins with: "rules" of "rules-5+lexicon:1a2b". */
    private String kind() {
        int end = 0;
        while (end < extractor.length() && Character.isLetter(extractor.charAt(end))) {
            end++;
        }
        return extractor.substring(0, end);
    }
}
