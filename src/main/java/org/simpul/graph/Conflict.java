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
     * @param lines those of the newest documents first
     */
    public record Side(EdgeKey edge, GraphNode subject, GraphNode object, boolean positive, List<EvidenceLine> lines) {

        public Side {
            lines = List.copyOf(lines);
        }

        /** With those lines alone that are wanted; nothing where none is. */
        public Optional<Side> where(Predicate<EvidenceLine> wanted) {
            List<EvidenceLine> left = lines.stream().filter(wanted).toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Side(edge, subject, object, positive, left));
        }

        /** How many documents say so. */
        public long documents() {
            return lines.stream().map(EvidenceLine::documentId).distinct().count();
        }
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
