package org.simpul.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/**
 * What a document has stated before: of what a verb means that leaves out its object, "Guinea followed in 1980", "she left in May".
 * Each question takes the time of a sentence's claims, however long the document is.
 */
final class Earlier {

    /** How many sentences back others are said to have done the same. */
    private static final int NEAR = 2;

    private static final Set<RelationType> MEMBERS = EnumSet.of(RelationType.FOUNDED, RelationType.MEMBER_OF);

    private static final Set<RelationType> LEFT = EnumSet.of(RelationType.LEAVES);
    private static final Set<RelationType> JOINED =
            EnumSet.of(RelationType.JOINS, RelationType.SIGNS, RelationType.MEMBER_OF, RelationType.FOUNDED);
    private static final Set<RelationType> SERVES = EnumSet.of(
            RelationType.LEADER_OF,
            RelationType.HOLDS_OFFICE,
            RelationType.WORKS_FOR,
            RelationType.SPOKESPERSON_OF,
            RelationType.JOINS);

    private final List<List<Claim>> near = new ArrayList<>();
    private final Map<Stay, Entity> left = new HashMap<>();
    private final Map<Stay, Entity> joined = new HashMap<>();
    private final Map<EntityId, Entity> employers = new HashMap<>();

    /** Somebody, and the type of what that one is in or out of. */
    private record Stay(EntityId subject, EntityType type) {

        static Stay of(Claim claim) {
            return new Stay(claim.subject().id(), claim.object().type());
        }
    }

    /** Adds the claims of the next sentence. */
    void add(List<Claim> claims) {
        near.add(claims);
        if (near.size() > NEAR) {
            near.removeFirst();
        }
        claims.stream().filter(Earlier::positive).forEach(claim -> {
            if (LEFT.contains(claim.relation())) {
                left.put(Stay.of(claim), claim.object());
            }
            if (JOINED.contains(claim.relation())) {
                joined.put(Stay.of(claim), claim.object());
            }
            employed(claim).ifPresent(person -> employers.put(person, body(claim)));
        });
        claims.stream()
                .filter(claim -> claim.relation() == RelationType.SUCCEEDS)
                .forEach(claim -> newly(claim.subject().id())
                        .ifPresent(body -> employers.putIfAbsent(claim.object().id(), body)));
    }

    /**
     * The objects of a type that somebody else is last told to have the relation to, in {@code here} or shortly before. Who follows
     * where both a body was joined and its founding document signed joins the body.
     */
    List<Entity> same(RelationType relation, EntityType type, Entity subject, List<Claim> here) {
        List<List<Claim>> told = new ArrayList<>(near);
        told.add(here);
        return told.reversed().stream()
                .takeWhile(claims -> relation != RelationType.SIGNS
                        || claims.stream().noneMatch(claim -> tells(claim.relation(), RelationType.JOINS)))
                .map(claims -> claims.stream()
                        .filter(claim -> tells(claim.relation(), relation)
                                && positive(claim)
                                && claim.object().type() == type)
                        .filter(claim -> !claim.subject().id().equals(subject.id())
                                && !claim.object().id().equals(subject.id()))
                        .map(Claim::object)
                        .distinct()
                        .toList())
                .filter(objects -> !objects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether who founded a body or is one of its members may be followed by others who join it. */
    private static boolean tells(RelationType told, RelationType wanted) {
        return told == wanted || (wanted == RelationType.JOINS && MEMBERS.contains(told));
    }

    /** What a subject that returns is last told to have left, and what one that leaves to have joined. */
    Optional<Entity> undone(RelationType relation, EntityType type, Entity subject, List<Claim> here) {
        boolean leaves = relation == RelationType.LEAVES;
        Set<RelationType> before = leaves ? JOINED : LEFT;
        Stay stay = new Stay(subject.id(), type);
        return here.reversed().stream()
                .filter(claim -> before.contains(claim.relation())
                        && positive(claim)
                        && Stay.of(claim).equals(stay))
                .map(Claim::object)
                .findFirst()
                .or(() -> Optional.ofNullable((leaves ? joined : left).get(stay)));
    }

    /** The country in which the same sentence's claims last tell a person to hold office. */
    static Optional<Entity> serving(EntityId person, List<Claim> here) {
        return here.reversed().stream()
                .filter(Earlier::positive)
                .filter(claim -> claim.relation() == RelationType.HOLDS_OFFICE
                        && claim.object().type() == EntityType.COUNTRY
                        && claim.subject().id().equals(person))
                .map(Claim::object)
                .findFirst();
    }

    /** The body that a person is last told to serve, or to have been taken into. */
    Optional<Entity> employer(EntityId person, List<Claim> here) {
        return here.reversed().stream()
                .filter(Earlier::positive)
                .filter(claim -> employed(claim).filter(person::equals).isPresent())
                .map(Earlier::body)
                .findFirst()
                .or(() -> Optional.ofNullable(employers.get(person)))
                .or(() -> heir(person, here).flatMap(this::newly));
    }

    /** The body that somebody has been told to serve shortly before. */
    private Optional<Entity> newly(EntityId person) {
        return near.reversed().stream()
                .flatMap(claims -> claims.reversed().stream())
                .filter(Earlier::positive)
                .filter(claim -> employed(claim).filter(person::equals).isPresent())
                .map(Earlier::body)
                .findFirst();
    }

    /** Who is told in the same sentence to succeed a person. */
    private static Optional<EntityId> heir(EntityId person, List<Claim> here) {
        return here.stream()
                .filter(claim -> claim.relation() == RelationType.SUCCEEDS
                        && claim.object().id().equals(person))
                .map(claim -> claim.subject().id())
                .findFirst();
    }

    private static boolean positive(Claim claim) {
        return claim.polarity() == Polarity.POSITIVE;
    }

    /** Who is told to serve a body, or to be taken into one. */
    private static Optional<EntityId> employed(Claim claim) {
        boolean taken = claim.relation() == RelationType.APPOINTS;
        return (taken || SERVES.contains(claim.relation())) && body(claim).type() == EntityType.ORGANIZATION
                ? Optional.of((taken ? claim.object() : claim.subject()).id())
                : Optional.empty();
    }

    private static Entity body(Claim claim) {
        return claim.relation() == RelationType.APPOINTS ? claim.subject() : claim.object();
    }
}
