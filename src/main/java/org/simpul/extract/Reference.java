package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.simpul.knowledge.Entity;
import org.simpul.text.Span;

/**
 * A stretch of a sentence with the entity that it stands for.
 *
 * @param span into the document's text
 * @param readings what it may stand for, the likeliest first; never empty
 * @param certainty 0 to 1
 * @param metonym whether a seat of government is printed for its country
 * @param antecedent whether the entity is named elsewhere, and this is a pronoun, a role or the like
 */
record Reference(Span span, List<Entity> readings, double certainty, boolean antecedent, boolean metonym) {

    Reference {
        readings = List.copyOf(readings);
    }

    Reference(Span span, List<Entity> readings, double certainty, boolean antecedent) {
        this(span, readings, certainty, antecedent, false);
    }

    Entity entity() {
        return readings.getFirst();
    }

    Optional<Entity> reading(Predicate<Entity> wanted) {
        return readings.stream().filter(wanted).findFirst();
    }
}
