package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

/** Reads the frames of a language; the header of the file explains the notation. */
final class FrameReader {

    private static final Set<String> COLUMNS = Set.of("name", "relation", "pattern", "prior", "options");
    private static final Set<String> OPTIONS = Set.of("planned", "reported", "possible", "negative", "passive", "swap");

    private FrameReader() {}

    static List<Frame> read(String path) {
        List<Frame> frames = new ArrayList<>();
        for (Row row : Table.ofResource(path, COLUMNS).rows()) {
            frames.add(frame(row));
        }
        return frames;
    }

    static Frame frame(Row row) {
        List<Atom> atoms = new ArrayList<>();
        for (String part : row.required("pattern").split(" +", -1)) {
            atoms.add(atom(row, part));
        }
        return new Frame(row.required("name"), relation(row), atoms, anchor(row, atoms), prior(row), options(row));
    }

    private static RelationType relation(Row row) {
        return Arrays.stream(RelationType.values())
                .filter(relation -> relation.name().equals(row.required("relation")))
                .findFirst()
                .orElseThrow(() -> row.fault("unknown relation " + row.cell("relation")));
    }

    private static Set<String> options(Row row) {
        Set<String> options = new HashSet<>(row.values("options"));
        options.stream().filter(option -> !OPTIONS.contains(option)).findFirst().ifPresent(option -> {
            throw row.fault("unknown option " + option);
        });
        return options;
    }

    private static double prior(Row row) {
        try {
            double prior = Double.parseDouble(row.required("prior"));
            if (prior > 0 && prior <= 1) {
                return prior;
            }
        } catch (NumberFormatException e) {
            IllegalArgumentException fault = row.fault("no number: " + row.cell("prior"));
            fault.initCause(e);
            throw fault;
        }
        throw row.fault("prior outside 0 to 1: " + row.cell("prior"));
    }

    private static int anchor(Row row, List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Literal literal && !literal.optional()) {
                return i;
            }
        }
        throw row.fault("no word that must stand");
    }

    private static Atom atom(Row row, String part) {
        if (part.startsWith("..")) {
            return new Atom.Stretch(Integer.parseInt(part.substring(2)));
        }
        if (part.startsWith("*")) {
            return new Atom.Gap(Integer.parseInt(part.substring(1)));
        }
        if (part.equals("A") || part.equals("E")) {
            return new Atom.Thing(part.equals("A") ? EntityType.AGREEMENT : EntityType.EVENT);
        }
        if (part.startsWith("^O:")) {
            return new Atom.Implied(slot(row, part.substring(1)).types().stream()
                    .findFirst()
                    .orElseThrow(() -> row.fault("no type " + part)));
        }
        if (part.equals("D")) {
            return new Atom.Date();
        }
        if (part.startsWith("@") || part.startsWith("~")) {
            Atom.Slot slot = slot(row, part.substring(1));
            return part.startsWith("@") ? new Atom.Clause(slot) : new Atom.Main(slot);
        }
        if (part.matches("[SOP]'?(:.*)?")) {
            return slot(row, part);
        }
        return literal(part);
    }

    private static Atom.Slot slot(Row row, String part) {
        int colon = part.indexOf(':');
        String head = colon < 0 ? part : part.substring(0, colon);
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        if (colon >= 0) {
            for (String label : part.substring(colon + 1).split("\\|", -1)) {
                types.add(EntityType.ofLabel(label).orElseThrow(() -> row.fault("unknown type " + label)));
            }
        }
        return new Atom.Slot(role(row, head.substring(0, 1)), head.endsWith("'"), types);
    }

    private static Atom.Role role(Row row, String letter) {
        return switch (letter) {
            case "S" -> Atom.Role.SUBJECT;
            case "O" -> Atom.Role.OBJECT;
            case "P" -> Atom.Role.BOTH;
            default -> throw row.fault("unknown slot " + letter);
        };
    }

    private static Atom literal(String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        List<List<String>> alternatives = new ArrayList<>();
        for (String each : body.split("\\|", -1)) {
            for (String form : Inflection.expand(each)) {
                alternatives.add(Arrays.asList(form.split("_", -1)));
            }
        }
        return new Atom.Literal(alternatives, optional);
    }
}
