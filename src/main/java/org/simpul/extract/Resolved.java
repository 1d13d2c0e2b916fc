package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Sentence;

/**
 * One sentence with its mentions resolved.
 *
 * @param elements the sentence as the frames see it, from its first token to its last
 * @param offices who holds what office, as the titles in it say
 * @param references every mention, those inside longer phrases included
 */
record Resolved(
        Sentence sentence, List<Element> elements, List<Held> offices, List<Reference> references, boolean headline) {

    Resolved {
        elements = List.copyOf(elements);
        offices = List.copyOf(offices);
        references = List.copyOf(references);
    }

    /** An office that a title in the sentence tells of. */
    record Held(Reference holder, RelationType relation, Reference body, boolean former, double prior) {}

    Optional<Element.Phrase> phrase(int index) {
        return index >= 0 && index < elements.size() && elements.get(index) instanceof Element.Phrase phrase
                ? Optional.of(phrase)
                : Optional.empty();
    }
}
