package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.EntityType;

/**
 * A name printed in a sentence, not yet resolved.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param senses what the lexicon knows by this name
 * @param guess the type that its words tell, where the lexicon does not know it
 * @param surface its characters as printed
 */
record Name(int from, int to, List<Sense> senses, Optional<EntityType> guess, String surface) {

    Name {
        senses = List.copyOf(senses);
    }

    boolean known() {
        return !senses.isEmpty();
    }

    /** Whether it may be of this type. */
    boolean may(EntityType type) {
        for (Sense sense : senses) {
            if (sense.entry().entity().type() == type) {
                return true;
            }
        }
        return !known() && guess.isPresent() && guess.get() == type;
    }

    /** Whether it names nobody yet: unknown, and its words tell nothing. */
    boolean open() {
        return !known() && guess.isEmpty();
    }

    boolean adjective() {
        for (Sense sense : senses) {
            if (sense.form() != Form.ADJECTIVE) {
                return false;
            }
        }
        return known();
    }

    int length() {
        return to - from;
    }

    Name as(EntityType type) {
        return new Name(from, to, List.of(), Optional.of(type), surface);
    }
}
