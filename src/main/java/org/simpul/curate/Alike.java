package org.simpul.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.simpul.graph.Capped;
import org.simpul.graph.CurationQuery;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.NodeKey;
import org.simpul.knowledge.EntityType;

/**
 * Which of many entities have names that are alike.
 *
 * <p>Only those are compared that have a key in common or stand beside one another in the order of names, so that the cost
 * grows with their number and not with that of all pairs.
 */
final class Alike {

    private static final int CROWD = CurationQuery.CROWD;

    /** With so many that follow in the order of names each is compared. */
    private static final int BESIDE = 4;

    private static final String BETWEEN = "\u0001";

    private final Map<String, Pair> found = new HashMap<>();

    private Alike() {}

    /** Two entities, and why they may be one. */
    record Pair(NamedEntity first, NamedEntity second, Likeness reason) {}

    /** An entity, and its names to compare. */
    private record One(NamedEntity entity, Names names) {

        String key() {
            return entity.node().key().value();
        }
    }

    /** The likeliest pairs first, {@code limit} of them, without those that are kept apart. */
    static Capped<Pair> among(List<NamedEntity> entities, Set<Set<NodeKey>> apart, int limit) {
        Alike alike = new Alike();
        Map<String, List<NamedEntity>> byType = new TreeMap<>();
        entities.forEach(entity -> byType.computeIfAbsent(entity.node().type(), type -> new ArrayList<>())
                .add(entity));
        byType.values().forEach(alike::compare);
        List<Pair> pairs = alike.found.values().stream()
                .filter(pair -> !apart.contains(Set.copyOf(
                        List.of(pair.first().node().key(), pair.second().node().key()))))
                .toList();
        return new Capped<>(
                pairs.stream()
                        .sorted(Comparator.comparing(Pair::reason)
                                .thenComparingLong(pair -> -pair.first().node().degree()
                                        - pair.second().node().degree())
                                .thenComparing(pair -> pair.first().node().key().value())
                                .thenComparing(
                                        pair -> pair.second().node().key().value()))
                        .limit(limit)
                        .toList(),
                pairs.size());
    }

    private void compare(List<NamedEntity> entities) {
        List<One> all = entities.stream()
                .map(entity -> new One(entity, Names.of(entity)))
                .sorted(Comparator.comparing((One one) -> one.names().main()).thenComparing(One::key))
                .toList();
        Map<String, List<One>> byKey = new HashMap<>();
        all.forEach(one -> one.names()
                .keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(one)));
        byKey.values().stream().filter(group -> group.size() <= CROWD).forEach(group -> compareEach(group, CROWD));
        compareEach(all, BESIDE);
    }

    private void compareEach(List<One> sorted, int beside) {
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + beside); j++) {
                compare(sorted.get(i), sorted.get(j));
            }
        }
    }

    private void compare(One a, One b) {
        boolean isOther =
                a.entity().wikidata().isPresent() && b.entity().wikidata().isPresent();
        String pair = a.key().compareTo(b.key()) < 0 ? a.key() + BETWEEN + b.key() : b.key() + BETWEEN + a.key();
        if (!isOther && !found.containsKey(pair)) {
            likeness(a.names(), b.names(), a.entity().node().type().equals(EntityType.PERSON.label()))
                    .ifPresent(reason -> found.put(pair, new Pair(a.entity(), b.entity(), reason)));
        }
    }

    private static Optional<Likeness> likeness(Names a, Names b, boolean people) {
        if (a.main().equals(b.main())) {
            return Optional.of(Likeness.SAME_NAME);
        }
        if (a.all().contains(b.main()) || b.all().contains(a.main())) {
            return Optional.of(Likeness.SHARED_ALIAS);
        }
        if (a.abbreviates(b) || b.abbreviates(a)) {
            return Optional.of(Likeness.ABBREVIATION);
        }
        if (a.isSpeltLike(b)) {
            return Optional.of(Likeness.SPELLING);
        }
        return people && (a.isPartOf(b) || b.isPartOf(a)) ? Optional.of(Likeness.PART_OF_NAME) : Optional.empty();
    }
}
