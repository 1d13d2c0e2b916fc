package org.simpul.extract;

import java.util.Optional;
import org.simpul.extract.Element.When;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;

/**
 * How a sentence puts a claim.
 *
 * @param cues the words that deny it, put it off or weaken it, as printed
 * @param attribution who says so, where it is not the author
 */
record Manner(Polarity polarity, Modality modality, String cues, Optional<String> attribution, Optional<When> when) {

    static final Manner PLAIN =
            new Manner(Polarity.POSITIVE, Modality.ASSERTED, "", Optional.empty(), Optional.empty());

    Manner at(When date) {
        return new Manner(polarity, modality, cues, attribution, Optional.of(date));
    }
}
