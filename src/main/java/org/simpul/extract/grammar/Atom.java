package org.simpul.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.simpul.knowledge.EntityType;

/** One part of a frame's pattern. */
public sealed interface Atom {

    /** Which argument a slot fills. */
    enum Role {
        SUBJECT,
        OBJECT,
        /** Subject and object at once: two entities that stand together. */
        BOTH
    }

    /**
     * Words that must stand here.
     *
     * @param alternatives each a sequence of words
     * @param byFirst the same by their first word, the longest first
     * @param firsts a bit for each first word, so that most other words are told without a look-up
     */
    record Literal(
            List<List<String>> alternatives, boolean optional, Map<String, List<List<String>>> byFirst, long firsts)
            implements Atom {

        public Literal {
            alternatives = List.copyOf(alternatives);
            byFirst = Map.copyOf(byFirst);
        }

        public Literal(List<List<String>> alternatives, boolean optional) {
            this(
                    alternatives,
                    optional,
                    alternatives.stream()
                            .sorted(Comparator.comparingInt((List<String> words) -> words.size())
                                    .reversed())
                            .collect(Collectors.groupingBy(List::getFirst)),
                    alternatives.stream()
                            .mapToLong(words -> bit(words.getFirst()))
                            .reduce(0, (one, other) -> one | other));
        }

        /** The alternatives that open with {@code norm}. */
        public List<List<String>> opening(String norm) {
            return (firsts & bit(norm)) == 0 ? List.of() : byFirst.getOrDefault(norm, List.of());
        }

        private static long bit(String norm) {
            return 1L << norm.hashCode();
        }
    }

    /** None of these words stands here. */
    record Absent(Literal words) implements Atom {}

    /**
     * An argument that stands here.
     *
     * @param loose whether a name will do that only modifies the noun here, as Israel's in "Israel's bombing"
     * @param types the types that it may have; empty for any
     */
    record Slot(Role role, boolean loose, Set<EntityType> types) implements Atom {

        public Slot {
            types = Set.copyOf(types);
        }
    }

    /** The subject of the clause to the left, wherever it stands. */
    record Clause(Slot slot) implements Atom {}

    /** The main subject of the sentence, before or behind. */
    record Main(Slot slot) implements Atom {}

    /** Up to {@code most} words that are neither verbs nor prepositions nor the start of a clause. */
    record Gap(int most) implements Atom {}

    /** Up to {@code most} elements of the same clause, names among them. */
    record Stretch(int most) implements Atom {}

    /** A thing of this type without a name, which is the object. */
    record Thing(EntityType type) implements Atom {}

    /** Nothing that could be the object stands here: it is what the text spoke of last, of this type. */
    record Implied(EntityType type) implements Atom {}

    /** A verb, with whatever may stand before one in its group. */
    record Verb() implements Atom {}

    /** A date, which is the object. */
    record Date() implements Atom {}
}
