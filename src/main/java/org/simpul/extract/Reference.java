package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
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

    /** The same with the readings of these types alone, all of them where no type is asked for. */
    Reference only(Set<EntityType> types) {
        return types.isEmpty()
                ? this
                : new Reference(
                        span,
                        readings.stream()
                                .filter(entity -> types.contains(entity.type()))
                                .toList(),
                        certainty,
                        antecedent,
                        metonym);
    }

    Entity entity() {
        return readings.getFirst();
    }

    Optional<Entity> reading(Predicate<Entity> wanted) {
        return readings.stream().filter(wanted).findFirst();
    }
}
