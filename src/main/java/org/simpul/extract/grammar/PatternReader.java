package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.simpul.extract.grammar.Atom.Role;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

/** Reads a frame's pattern, and refuses one that could never match; the head of the file explains the notation. */
final class PatternReader {

    private static final String NOTATION = "see the head of grammar/en/frames.tsv for the notation";
    private static final int LONGEST = 40;

    private final Row row;
    private final WordSets sets;

    private PatternReader(Row row, WordSets sets) {
        this.row = row;
        this.sets = sets;
    }

    /** The atoms of the pattern in {@code row}, fit to state {@code relation}. */
    static List<Atom> read(Row row, WordSets sets, RelationType relation, boolean swapped) {
        PatternReader reader = new PatternReader(row, sets);
        List<Atom> atoms = Arrays.stream(row.required("pattern").split(" +", -1))
                .map(reader::atom)
                .toList();
        int anchor = anchor(row, atoms);
        for (int i = 0; i < atoms.size(); i++) {
            reader.checkSide(atoms.get(i), i < anchor);
        }
        reader.checkArguments(atoms, relation, swapped);
        return atoms;
    }

    /** The index of the first word that must stand. */
    static int anchor(Row row, List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Literal literal && !literal.optional()) {
                return i;
            }
        }
        throw row.fault("no word that must stand", "give the pattern a word without a ?");
    }

    private void checkSide(Atom atom, boolean left) {
        String wrong = switch (atom) {
            case Atom.Clause _ when !left -> "@ stands behind the first word that must stand";
            case Atom.Stretch _ when left -> ".. stands before the first word that must stand";
            case Atom.Verb _ when left -> "V stands before the first word that must stand";
            case Atom.Implied _ when left -> "^O stands before the first word that must stand";
            case Atom.Date _ when left -> "D stands before the first word that must stand";
            case Atom.Absent _ when left -> "! stands before the first word that must stand";
            default -> "";
        };
        if (!wrong.isEmpty()) {
            throw row.fault(wrong, "move it to the other side of that word");
        }
    }

    private void checkArguments(List<Atom> atoms, RelationType relation, boolean swapped) {
        Set<EntityType> subjects = EnumSet.noneOf(EntityType.class);
        Set<EntityType> objects = EnumSet.noneOf(EntityType.class);
        for (Atom atom : atoms) {
            switch (atom) {
                case Atom.Slot slot -> add(slot, subjects, objects);
                case Atom.Clause(Atom.Slot slot) -> add(slot, subjects, objects);
                case Atom.Main(Atom.Slot slot) -> add(slot, subjects, objects);
                case Atom.Thing(EntityType type) -> objects.add(type);
                case Atom.Implied(EntityType type) -> objects.add(type);
                case Atom.Date _ -> objects.add(EntityType.DATE);
                default -> {}
            }
        }
        if (subjects.isEmpty() || objects.isEmpty()) {
            throw row.fault(
                    subjects.isEmpty() ? "no subject" : "no object", "give the pattern S and O, or P for both at once");
        }
        boolean accepted = subjects.stream()
                .anyMatch(subject -> objects.stream()
                        .anyMatch(object ->
                                swapped ? relation.accepts(object, subject) : relation.accepts(subject, object)));
        if (!accepted) {
            throw row.fault(relation + " never links these types", "leave the types out, or take others");
        }
    }

    private static void add(Atom.Slot slot, Set<EntityType> subjects, Set<EntityType> objects) {
        Set<EntityType> types = slot.types().isEmpty() ? EnumSet.allOf(EntityType.class) : slot.types();
        if (slot.role() != Role.OBJECT) {
            subjects.addAll(types);
        }
        if (slot.role() != Role.SUBJECT) {
            objects.addAll(types);
        }
    }

    private Atom atom(String part) {
        if (part.startsWith("..")) {
            return new Atom.Stretch(count(part, part.substring(2)));
        }
        if (part.startsWith("*")) {
            return new Atom.Gap(count(part, part.substring(1)));
        }
        if (part.startsWith("!")) {
            return new Atom.Absent(literal(part.substring(1)));
        }
        if (part.startsWith("^")) {
            return implied(part);
        }
        if (part.startsWith("@")) {
            return new Atom.Clause(slot(part, part.substring(1)));
        }
        if (part.startsWith("~")) {
            return new Atom.Main(slot(part, part.substring(1)));
        }
        return switch (part) {
            case "A" -> new Atom.Thing(EntityType.AGREEMENT);
            case "E" -> new Atom.Thing(EntityType.EVENT);
            case "V" -> new Atom.Verb();
            case "D" -> new Atom.Date();
            default -> part.matches("[SOP]'?(:.*)?") ? slot(part, part) : literal(part);
        };
    }

    private int count(String part, String digits) {
        if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > LONGEST) {
            throw row.fault("no number of words: " + Row.shown(part), "write a number from 1 to " + LONGEST);
        }
        return Integer.parseInt(digits);
    }

    private Atom implied(String part) {
        if (!part.matches("\\^O:[A-Za-z]+")) {
            throw row.fault("no type: " + Row.shown(part), "write ^O: and one type");
        }
        return new Atom.Implied(Cells.type(row, part.substring(3)));
    }

    private Atom.Slot slot(String part, String slot) {
        if (!slot.matches("[SOP]'?(:[^:]+)?")) {
            throw row.fault("no slot: " + Row.shown(part), NOTATION);
        }
        int colon = slot.indexOf(':');
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        if (colon >= 0) {
            for (String label : slot.substring(colon + 1).split("\\|", -1)) {
                types.add(Cells.type(row, label));
            }
        }
        Role role = switch (slot.charAt(0)) {
            case 'S' -> Role.SUBJECT;
            case 'O' -> Role.OBJECT;
            default -> Role.BOTH;
        };
        return new Atom.Slot(role, slot.startsWith("'", 1), types);
    }

    private Atom.Literal literal(String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        List<List<String>> alternatives = new ArrayList<>();
        for (String each : body.split("\\|", -1)) {
            if (each.isEmpty() || each.matches(".*[@~^*?!].*")) {
                throw row.fault("no word: \"" + Row.shown(each) + "\" in " + Row.shown(part), NOTATION);
            }
            for (String entry : sets.expand(row, each)) {
                alternatives.addAll(words(entry));
            }
        }
        return new Atom.Literal(alternatives.stream().distinct().toList(), optional);
    }

    private List<List<String>> words(String entry) {
        List<List<String>> forms = new ArrayList<>();
        for (String form : Cells.forms(row, entry)) {
            List<String> words = Arrays.asList(form.split("_", -1));
            if (words.contains("")) {
                throw row.fault("no word: " + Row.shown(entry), "write _ between two words only");
            }
            forms.add(words);
        }
        return forms;
    }
}
