package org.simpul.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Sentence;

/**
 * One sentence with its mentions resolved.
 *
 * @param elements the sentence as the frames see it, from its first token to its last
 * @param offices who holds what office, as the titles in it say
 * @param told what names that stand beside each other say
 * @param implied what the text speaks of last, for a verb that leaves it out: "Brunei joined in 1984"
 * @param sides the two that talks are between, where a sentence does not name them: those of this one, and those of before
 * @param parties those of the mentions that the lexicon knows to be parties
 * @param employers the bodies of those people in it whose titles the document gives
 * @param lands the countries of those people and places in it of which they are known
 * @param sport whether the document tells of matches
 * @param references every mention, those inside longer phrases included
 */
record Resolved(
        Sentence sentence,
        List<Element> elements,
        List<Held> offices,
        List<Told> told,
        List<Reference> references,
        Map<EntityType, Entity> implied,
        List<List<Entity>> sides,
        Set<Entity> parties,
        Map<EntityId, Entity> employers,
        Map<EntityId, Entity> lands,
        boolean headline,
        boolean sport) {

    Resolved {
        elements = List.copyOf(elements);
        offices = List.copyOf(offices);
        told = List.copyOf(told);
        references = List.copyOf(references);
        implied = Map.copyOf(implied);
        sides = List.copyOf(sides);
        parties = Set.copyOf(parties);
        employers = Map.copyOf(employers);
        lands = Map.copyOf(lands);
    }

    /** An office that a title in the sentence tells of. */
    record Held(Reference holder, RelationType relation, Reference body, TitleSpan title, double prior) {}

    /** A relation that words beside each other tell of, without a title or frame. */
    record Told(Reference subject, RelationType relation, Reference object, double prior, String rule) {}

    /** The same sentence with other elements. */
    Resolved with(List<Element> others) {
        return new Resolved(
                sentence,
                others,
                offices,
                told,
                references,
                implied,
                sides,
                parties,
                employers,
                lands,
                headline,
                sport);
    }

    Optional<Element.Phrase> phrase(int index) {
        return index >= 0 && index < elements.size() && elements.get(index) instanceof Element.Phrase phrase
                ? Optional.of(phrase)
                : Optional.empty();
    }
}
