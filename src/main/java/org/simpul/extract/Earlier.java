package org.simpul.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/** What a document has stated before: of what a verb means that leaves out its object, "Guinea followed in 1980", "she left in May". */
final class Earlier {

    /** How many sentences back others are said to have done the same. */
    private static final int NEAR = 2;

    private static final Set<RelationType> SERVES = EnumSet.of(
            RelationType.LEADER_OF, RelationType.HOLDS_OFFICE, RelationType.WORKS_FOR, RelationType.SPOKESPERSON_OF);

    private static final Set<RelationType> MEMBERS = EnumSet.of(RelationType.FOUNDED, RelationType.MEMBER_OF);

    private static final Set<RelationType> LEFT = EnumSet.of(RelationType.LEAVES);
    private static final Set<RelationType> JOINED =
            EnumSet.of(RelationType.JOINS, RelationType.SIGNS, RelationType.MEMBER_OF);

    private final List<List<Claim>> sentences = new ArrayList<>();

    /** Adds the claims of the next sentence. */
    void add(List<Claim> claims) {
        sentences.add(claims);
    }

    /** The objects of a type that somebody else is last told to have the relation to, in {@code here} or shortly before. */
    List<Entity> same(RelationType relation, EntityType type, Entity subject, List<Claim> here) {
        List<List<Claim>> near =
                new ArrayList<>(sentences.subList(Math.max(0, sentences.size() - NEAR), sentences.size()));
        near.add(here);
        return near.reversed().stream()
                .takeWhile(claims -> relation != RelationType.SIGNS
                        || claims.stream().noneMatch(claim -> tells(claim.relation(), RelationType.JOINS)))
                .map(claims -> claims.stream()
                        .filter(claim -> tells(claim.relation(), relation)
                                && claim.polarity() == Polarity.POSITIVE
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
    List<Entity> undone(RelationType relation, EntityType type, Entity subject, List<Claim> here) {
        Set<RelationType> before = relation == RelationType.LEAVES ? JOINED : LEFT;
        return latest(here).stream()
                .filter(claim -> before.contains(claim.relation())
                        && claim.polarity() == Polarity.POSITIVE
                        && claim.object().type() == type
                        && claim.subject().id().equals(subject.id()))
                .map(Claim::object)
                .findFirst()
                .stream()
                .toList();
    }

    /** The body that a person is last told to serve, or to have been taken into. */
    Optional<Entity> employer(EntityId person, List<Claim> here) {
        return latest(here).stream()
                .filter(claim -> claim.polarity() == Polarity.POSITIVE)
                .flatMap(claim -> body(claim, person).stream())
                .findFirst();
    }

    private static Optional<Entity> body(Claim claim, EntityId person) {
        boolean serves = SERVES.contains(claim.relation()) || claim.relation() == RelationType.JOINS;
        boolean taken = claim.relation() == RelationType.APPOINTS;
        return Optional.of(taken ? claim.subject() : claim.object())
                .filter(it -> it.type() == EntityType.ORGANIZATION)
                .filter(_ -> (serves && claim.subject().id().equals(person))
                        || (taken && claim.object().id().equals(person)));
    }

    /** All claims, the last first. */
    private List<Claim> latest(List<Claim> here) {
        List<Claim> all = new ArrayList<>();
        sentences.forEach(all::addAll);
        all.addAll(here);
        return all.reversed();
    }
}
