package org.simpul.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;

/** Gives what a text tells without a date, as headlines do, the date that it tells elsewhere, if that is only one. */
final class Retold {

    /** What happens at a time and seldom twice in one text. */
    private static final Set<RelationType> EVENTS = Set.of(
            RelationType.MEETS,
            RelationType.VISITS,
            RelationType.SIGNS,
            RelationType.JOINS,
            RelationType.LEAVES,
            RelationType.HOSTS,
            RelationType.ATTENDS,
            RelationType.APPOINTS,
            RelationType.SUCCEEDS,
            RelationType.ACQUIRES,
            RelationType.ANNOUNCES,
            RelationType.FOUNDED,
            RelationType.INVADES,
            RelationType.ATTACKS);

    private final Map<Event, Optional<Claim>> dated = new HashMap<>();

    private Retold() {}

    /** What claims of the same event share. */
    private record Event(EntityId subject, RelationType relation, EntityId object, Polarity polarity) {

        static Event of(Claim claim) {
            EntityId one = claim.subject().id();
            EntityId other = claim.object().id();
            boolean turned = claim.relation().symmetric() && one.value().compareTo(other.value()) > 0;
            return new Event(turned ? other : one, claim.relation(), turned ? one : other, claim.polarity());
        }
    }

    /** Whether a relation tells of what happens at a time. */
    static boolean event(RelationType relation) {
        return EVENTS.contains(relation);
    }

    /** The claims of each sentence, dated where another sentence tells when. */
    static List<List<Claim>> dated(List<List<Claim>> sentences) {
        Retold retold = new Retold();
        sentences.forEach(claims -> claims.stream()
                .filter(claim -> event(claim.relation()))
                .filter(claim -> claim.dateWords().isPresent())
                .forEach(retold::tell));
        return sentences.stream()
                .map(claims -> claims.stream().map(retold::on).toList())
                .toList();
    }

    private void tell(Claim claim) {
        dated.merge(Event.of(claim), Optional.of(claim), Retold::same);
    }

    /** Both where they are of one date, else none. */
    private static Optional<Claim> same(Optional<Claim> one, Optional<Claim> other) {
        return one.filter(first -> other.filter(second -> first.date().equals(second.date())
                        && (first.date().isPresent() || first.dateWords().equals(second.dateWords())))
                .isPresent());
    }

    private Claim on(Claim claim) {
        if (claim.dateWords().isPresent()) {
            return claim;
        }
        return dated.getOrDefault(Event.of(claim), Optional.empty())
                .filter(other -> other.modality() == claim.modality())
                .map(other -> claim.dated(other.date(), other.dateWords(), trace(claim, other)))
                .orElse(claim);
    }

    private static List<Reason> trace(Claim claim, Claim other) {
        List<Reason> trace = new ArrayList<>(claim.trace());
        other.trace().stream()
                .filter(reason -> reason.about() == About.DATE)
                .findFirst()
                .ifPresent(date -> trace.replaceAll(reason -> reason.about() == About.DATE
                        ? new Reason(About.DATE, date.words() + " · " + Reason.term(Term.ANOTHER_SENTENCE))
                        : reason));
        return trace;
    }
}
