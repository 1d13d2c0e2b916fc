package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Claims that contradict one another: of one edge, which some state and others deny, or of several, which give one thing
 * different values.
 *
 * @param sides two at least
 * @param documents how many there are behind all sides
 */
public record Conflict(List<Side> sides, long documents) {

    /**
     * Claims that say the same.
     *
     * @param lines those of the newest documents first, capped
     * @param claims how many there are
     * @param documents how many documents say so
     */
    public record Side(
            EdgeKey edge,
            GraphNode subject,
            GraphNode object,
            boolean positive,
            List<EvidenceLine> lines,
            long claims,
            long documents) {

        public Side {
            lines = List.copyOf(lines);
        }

        /** With those lines alone that are wanted, as far as they are listed; nothing where none is. */
        public Optional<Side> where(Predicate<EvidenceLine> wanted) {
            List<EvidenceLine> left = lines.stream().filter(wanted).toList();
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Side(edge, subject, object, positive, left, left.size(), inDocuments(left)));
        }
    }

    private static long inDocuments(List<EvidenceLine> lines) {
        return lines.stream().map(EvidenceLine::documentId).distinct().count();
    }

    /** How many documents state what is in conflict, or deny it; one that states two values of a thing that has many counts twice. */
    public long documents(boolean positive) {
        List<Side> some =
                sides.stream().filter(side -> side.positive() == positive).toList();
        boolean isListed =
                some.stream().allMatch(side -> side.claims() == side.lines().size());
        return isListed
                ? inDocuments(
                        some.stream().flatMap(side -> side.lines().stream()).toList())
                : some.stream().mapToLong(Side::documents).sum();
    }

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** What a side gives where the others give something else: its object, or its subject where the objects are one. */
    public GraphNode value(Side side) {
        GraphNode subject = sides.getFirst().subject();
        return sides.stream().allMatch(other -> other.subject().key().equals(subject.key()))
                ? side.object()
                : side.subject();
    }

    /** Whether one side denies what another states. */
    public boolean isDenial() {
        return sides.stream().anyMatch(side -> !side.positive());
    }
}
