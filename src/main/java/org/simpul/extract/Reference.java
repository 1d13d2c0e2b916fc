package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Term;
import org.simpul.text.Span;

/**
 * A stretch of a sentence with the entity that it stands for.
 *
 * @param span into the document's text
 * @param readings what it may stand for, the likeliest first; never empty
 * @param certainty 0 to 1
 * @param antecedent whether the entity is named elsewhere, and this is a pronoun, a role or the like
 * @param way how it stands for the entity, where {@code senses} do not tell
 * @param senses what the lexicon knows by this name
 */
record Reference(Span span, List<Entity> readings, double certainty, boolean antecedent, Term way, List<Sense> senses) {

    Reference {
        readings = List.copyOf(readings);
        senses = List.copyOf(senses);
    }

    /** One that is no name of the lexicon. */
    Reference(Span span, List<Entity> readings, double certainty, boolean antecedent, Term way) {
        this(span, readings, certainty, antecedent, way, List.of());
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
                        way,
                        senses);
    }

    /** Whether a seat of government is printed for its country. */
    boolean metonym() {
        return way(entity()) == Term.SEAT_OF_GOVERNMENT;
    }

    /** How it stands for one of its readings. */
    Term way(Entity reading) {
        for (Sense sense : senses) {
            if (sense.entry().entity().equals(reading)) {
                return switch (sense.form()) {
                    case NAME -> Term.NAME;
                    case ADJECTIVE -> Term.ADJECTIVE;
                    case METONYM -> Term.SEAT_OF_GOVERNMENT;
                };
            }
        }
        return way;
    }

    Entity entity() {
        return readings.getFirst();
    }

    /** The reading of a territory that governs itself as one that acts as a country does: "Scotland criticised Britain". */
    static Entity acting(Entity land) {
        return land.as(EntityType.COUNTRY);
    }

    /** What a reading is when it does not act: a territory is a place. */
    Entity itself(Entity reading) {
        return readings.stream()
                .filter(other -> other.id().equals(reading.id()))
                .findFirst()
                .orElse(reading);
    }

    Optional<Entity> reading(Predicate<Entity> wanted) {
        return readings.stream().filter(wanted).findFirst();
    }
}
