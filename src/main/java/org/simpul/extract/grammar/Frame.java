package org.simpul.extract.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

/**
 * One construction that states a relation.
 *
 * @param name what a claim's rule says: the file's entry
 * @param atoms its pattern, in the order of the sentence
 * @param anchor the index of the atom whose words call for the frame
 * @param prior how often it is right, 0 to 1
 * @param options marks such as planned, negative, headline
 * @param pattern the atoms as the file writes them
 * @param file where it is written
 */
public record Frame(
        String name,
        RelationType relation,
        List<Atom> atoms,
        int anchor,
        double prior,
        Set<String> options,
        String pattern,
        String file) {

    public Frame {
        atoms = List.copyOf(atoms);
        options = Set.copyOf(options);
        if (!(atoms.get(anchor) instanceof Atom.Literal)) {
            throw new IllegalArgumentException("A frame without an anchor: " + name);
        }
    }

    public Atom.Literal anchorWords() {
        return (Atom.Literal) atoms.get(anchor);
    }

    /** Whether it is a verb's frame, whose subject is that of the clause. */
    public boolean verbal() {
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Clause
                    || (atom instanceof Atom.Thing(EntityType type)
                            && type == EntityType.AGREEMENT
                            && atoms.indexOf(atom) < anchor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma stands right behind the subject, so that what follows tells of it. */
    public boolean apposes() {
        return IntStream.range(1, atoms.size())
                .anyMatch(i -> atoms.get(i - 1) instanceof Atom.Slot slot
                        && slot.role() == Atom.Role.SUBJECT
                        && atoms.get(i) instanceof Atom.Literal literal
                        && literal.byFirst().containsKey(","));
    }

    /** Whether the frame has no verb, and tells in an apposition what a name before a comma is. */
    public boolean apposition() {
        return !verbal()
                && IntStream.range(1, atoms.size())
                        .anyMatch(i -> atoms.get(i - 1) instanceof Atom.Slot
                                && atoms.get(i) instanceof Atom.Literal literal
                                && !literal.optional()
                                && literal.byFirst().keySet().equals(Set.of(",")));
    }

    /** Whether its pattern has the word {@code norm}. */
    public boolean reads(String norm) {
        return atoms.stream()
                .anyMatch(atom -> atom instanceof Atom.Literal literal
                        && literal.byFirst().containsKey(norm));
    }

    public boolean has(String option) {
        return options.contains(option);
    }
}
