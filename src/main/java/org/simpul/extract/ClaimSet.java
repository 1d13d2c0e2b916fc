package org.simpul.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.ClaimId;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.RelationType;
import org.simpul.text.DocumentId;

/** The claims of one sentence: of those that say the same, the surest. */
final class ClaimSet {

    private static final String TITLE = "title.";
    private static final String FROM = "works.from";
    private static final String IMPLIED = ".implied";

    private final DocumentId document;
    private final Syntax syntax;
    private final String extractor;
    private final Trace trace;
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();

    ClaimSet(DocumentId document, Syntax syntax, String extractor) {
        this.document = document;
        this.syntax = syntax;
        this.extractor = extractor;
        this.trace = new Trace(syntax);
    }

    DocumentId document() {
        return document;
    }

    /** The claims so far; of one and its denial, which one sentence does not state both, the surer. */
    List<Claim> all() {
        if (claims.size() < 2) {
            return List.copyOf(claims.values());
        }
        Map<Stated, Claim> surest = new HashMap<>();
        for (Claim claim : claims.values()) {
            surest.merge(Stated.of(claim), claim, (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        return claims.values().stream()
                .filter(claim -> surest.getOrDefault(Stated.of(claim), claim).polarity() == claim.polarity())
                .filter(claim -> !fetched(claim) && !ranked(claim) && !supplied(claim))
                .toList();
    }

    /** "step down as chairman of Y": what is left is told, and nothing else is meant beside it. */
    private boolean supplied(Claim claim) {
        return claim.relation() == RelationType.LEAVES
                && claim.rule().contains(IMPLIED)
                && claims.values().stream()
                        .anyMatch(other -> other.relation() == RelationType.LEAVES
                                && !other.rule().contains(IMPLIED)
                                && other.subject().id().equals(claim.subject().id()));
    }

    /** "merekrut X dari Y": whence somebody is fetched, where "X dari Y" alone would say for whom he works. */
    private boolean fetched(Claim claim) {
        return claim.relation() == RelationType.WORKS_FOR
                && claim.rule().endsWith(FROM)
                && claims.values().stream()
                        .anyMatch(other -> other.relation() == RelationType.LEAVES
                                && other.subject().id().equals(claim.subject().id())
                                && other.object().id().equals(claim.object().id()));
    }

    /**
     * "The charity's director, X, said": who leads a body, holds an office in it or is a member of it is not told to work for it
     * besides, nor does a frame tell of another office of whoever a title says to lead it.
     */
    private boolean ranked(Claim claim) {
        Set<RelationType> higher = switch (claim.relation()) {
            case WORKS_FOR -> Set.of(RelationType.LEADER_OF, RelationType.HOLDS_OFFICE, RelationType.MEMBER_OF);
            case HOLDS_OFFICE ->
                claim.rule().startsWith(TITLE) ? Set.<RelationType>of() : Set.of(RelationType.LEADER_OF);
            default -> Set.<RelationType>of();
        };
        return !higher.isEmpty()
                && claims.values().stream()
                        .anyMatch(other -> higher.contains(other.relation())
                                && other.subject().id().equals(claim.subject().id())
                                && other.object().id().equals(claim.object().id()));
    }

    /** What a claim states or denies. */
    private record Stated(EntityId subject, RelationType relation, EntityId object) {

        static Stated of(Claim claim) {
            return new Stated(
                    claim.subject().id(), claim.relation(), claim.object().id());
        }
    }

    /** Adds the claim of the first readings whose types the relation accepts, if there are any. */
    void add(Reference one, RelationType relation, Reference other, Manner manner, Ground ground) {
        for (Entity subject : one.readings()) {
            for (Entity object : other.readings()) {
                if (relation.accepts(subject.type(), object.type())
                        && !subject.id().equals(object.id())
                        && !subject.name().equals(object.name())) {
                    keep(new Claim(
                            one.itself(subject),
                            relation,
                            other.itself(object),
                            manner.polarity(),
                            manner.modality(),
                            manner.attribution().filter(name -> !name.isBlank()),
                            manner.when().flatMap(when -> when.found().date()),
                            manner.when().map(trace::words),
                            Math.min(1, ground.score().value()),
                            ground.rule(),
                            extractor,
                            new Evidence(document, syntax.sentence().sentence(), one.span(), other.span()),
                            trace.of(ground, one, subject, other, object, manner)));
                    return;
                }
            }
        }
    }

    private void keep(Claim claim) {
        ClaimId id = claim.id();
        Claim before = claims.get(id);
        if (before == null || before.confidence() < claim.confidence()) {
            claims.remove(id);
            claims.put(id, claim);
        }
    }
}
