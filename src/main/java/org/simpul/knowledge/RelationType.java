package org.simpul.knowledge;

import static org.simpul.knowledge.EntityType.AGREEMENT;
import static org.simpul.knowledge.EntityType.COUNTRY;
import static org.simpul.knowledge.EntityType.DATE;
import static org.simpul.knowledge.EntityType.EVENT;
import static org.simpul.knowledge.EntityType.FACILITY;
import static org.simpul.knowledge.EntityType.GROUP;
import static org.simpul.knowledge.EntityType.ORGANIZATION;
import static org.simpul.knowledge.EntityType.PERSON;
import static org.simpul.knowledge.EntityType.PLACE;
import static org.simpul.knowledge.EntityType.PROJECT;

import java.util.EnumSet;
import java.util.Set;

/** A named kind of link between two entities, with the types that it can link. */
@SuppressWarnings("ImmutableEnumChecker") // the sets never leave this type
public enum RelationType {
    MEMBER_OF(of(COUNTRY, ORGANIZATION, PERSON), of(ORGANIZATION, AGREEMENT)),
    JOINS(of(COUNTRY, ORGANIZATION, PERSON), of(ORGANIZATION, AGREEMENT)),
    LEAVES(of(COUNTRY, ORGANIZATION, PERSON), of(ORGANIZATION, AGREEMENT, COUNTRY)),
    OBSERVER_OF(of(COUNTRY, ORGANIZATION, PERSON), of(ORGANIZATION, EVENT)),
    FOUNDED(Sets.ACTORS, of(ORGANIZATION, PROJECT, AGREEMENT)),
    FOUNDED_IN(of(ORGANIZATION), of(DATE)),
    LEADER_OF(of(PERSON, COUNTRY), of(COUNTRY, ORGANIZATION, PLACE)),
    HOLDS_OFFICE(of(PERSON), of(COUNTRY, ORGANIZATION, PLACE)),
    SPOKESPERSON_OF(of(PERSON), of(PERSON, ORGANIZATION, COUNTRY)),
    WORKS_FOR(of(PERSON), of(ORGANIZATION)),
    SUCCEEDS(of(PERSON), of(PERSON)),
    APPOINTS(of(PERSON, ORGANIZATION, COUNTRY), of(PERSON)),
    SPOUSE_OF(of(PERSON), of(PERSON), true),
    CAPITAL_OF(of(PLACE), of(COUNTRY, PLACE)),
    LOCATED_IN(of(COUNTRY, PLACE, FACILITY, ORGANIZATION, EVENT, PROJECT), of(PLACE, COUNTRY, FACILITY)),
    HOSTS(of(PERSON, COUNTRY, ORGANIZATION, GROUP, PLACE), of(EVENT)),
    ATTENDS(of(PERSON, COUNTRY, ORGANIZATION), of(EVENT)),
    MEETS(of(PERSON, ORGANIZATION, COUNTRY), of(PERSON, ORGANIZATION, COUNTRY), true),
    VISITS(of(PERSON), of(PLACE, COUNTRY, FACILITY)),
    SIGNS(Sets.ACTORS, of(AGREEMENT)),
    ANNOUNCES(Sets.ACTORS, of(AGREEMENT, PROJECT, ORGANIZATION)),
    URGES(Sets.ACTORS, Sets.ACTORS),
    PARTNERS_WITH(Sets.ACTORS, Sets.ACTORS, true),
    ALLY_OF(of(COUNTRY, GROUP), of(COUNTRY, GROUP), true),
    TRADES_WITH(of(COUNTRY, ORGANIZATION), of(COUNTRY, ORGANIZATION), true),
    SUPPORTS(Sets.ACTORS, of(PERSON, COUNTRY, ORGANIZATION, GROUP, EVENT, AGREEMENT, PROJECT)),
    PRAISES(Sets.ACTORS, of(PERSON, COUNTRY, ORGANIZATION, GROUP, AGREEMENT)),
    CRITICISES(Sets.ACTORS, of(PERSON, COUNTRY, ORGANIZATION, GROUP, AGREEMENT)),
    OPPOSES(Sets.ACTORS, of(PERSON, COUNTRY, ORGANIZATION, GROUP, AGREEMENT)),
    COMPETES_WITH(Sets.ACTORS, Sets.ACTORS, true),
    SANCTIONS(Sets.ACTORS, Sets.ACTORS),
    MEDIATES(Sets.ACTORS, of(EVENT, COUNTRY, ORGANIZATION, GROUP)),
    INVADES(of(COUNTRY, PERSON), of(COUNTRY, PLACE)),
    ATTACKS(Sets.ACTORS, of(COUNTRY, PLACE, ORGANIZATION, FACILITY)),
    CLAIMS(of(COUNTRY, PERSON), of(PLACE)),
    ACQUIRES(of(ORGANIZATION), of(ORGANIZATION));

    /** What the type of a native relationship begins with that gathers denials. */
    public static final String DENIAL = "NOT_";

    /** Sets of types that several relations share. */
    private static final class Sets {
        static final Set<EntityType> ACTORS = of(PERSON, COUNTRY, ORGANIZATION, GROUP);
    }

    private final Set<EntityType> domain;
    private final Set<EntityType> range;
    private final boolean symmetric;

    RelationType(Set<EntityType> domain, Set<EntityType> range) {
        this(domain, range, false);
    }

    RelationType(Set<EntityType> domain, Set<EntityType> range, boolean symmetric) {
        this.domain = domain;
        this.range = range;
        this.symmetric = symmetric;
    }

    /** Whether the direction does not matter. */
    public boolean symmetric() {
        return symmetric;
    }

    public boolean accepts(EntityType subject, EntityType object) {
        return domain.contains(subject) && range.contains(object);
    }

    /** Whether it can link entities of these types, a place counting as a country, too: Greenland criticises Denmark. */
    public boolean links(EntityType subject, EntityType object) {
        return accepts(subject, object)
                || (subject == PLACE && accepts(COUNTRY, object))
                || (object == PLACE && accepts(subject, COUNTRY))
                || (subject == PLACE && object == PLACE && accepts(COUNTRY, COUNTRY));
    }

    /** The type of the native relationship that gathers claims of one polarity: denials never hide in a property. */
    public String relationship(Polarity polarity) {
        return polarity == Polarity.NEGATIVE ? DENIAL + name() : name();
    }

    private static Set<EntityType> of(EntityType first, EntityType... rest) {
        return EnumSet.of(first, rest);
    }
}
