package org.simpul.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Sentence;

/**
 * One sentence with its mentions resolved.
 *
 * @param elements the sentence as the frames see it, from its first token to its last
 * @param offices who holds what office, as the titles in it say
 * @param implied what the text speaks of last, for a verb that leaves it out: "Brunei joined in 1984"
 * @param references every mention, those inside longer phrases included
 */
record Resolved(
        Sentence sentence,
        List<Element> elements,
        List<Held> offices,
        List<Reference> references,
        Map<EntityType, Entity> implied,
        boolean headline) {

    Resolved {
        elements = List.copyOf(elements);
        offices = List.copyOf(offices);
        references = List.copyOf(references);
        implied = Map.copyOf(implied);
    }

    /** An office that a title in the sentence tells of. */
    record Held(Reference holder, RelationType relation, Reference body, TitleSpan title, double prior) {}

    Optional<Element.Phrase> phrase(int index) {
        return index >= 0 && index < elements.size() && elements.get(index) instanceof Element.Phrase phrase
                ? Optional.of(phrase)
                : Optional.empty();
    }
}
