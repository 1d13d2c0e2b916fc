package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import org.simpul.extract.Element.When;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;

/**
 * How a sentence puts a claim.
 *
 * @param attribution who says so, where it is not the author
 * @param reasons which words tell polarity, modality and attribution
 */
record Manner(
        Polarity polarity, Modality modality, Optional<String> attribution, Optional<When> when, List<Reason> reasons) {

    static final Manner PLAIN = new Manner(
            Polarity.POSITIVE,
            Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Cues.NONE.reasons(Polarity.POSITIVE, Modality.ASSERTED, Optional.empty()));

    Manner {
        reasons = List.copyOf(reasons);
    }

    Manner at(When date) {
        return new Manner(polarity, modality, attribution, Optional.of(date), reasons);
    }
}
