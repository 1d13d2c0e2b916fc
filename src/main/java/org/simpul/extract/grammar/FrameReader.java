package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** Reads the frames of a language; one of the user's own replaces the program's of the same name. */
final class FrameReader {

    private static final Set<String> COLUMNS = Set.of("name", "relation", "pattern", "prior", "options");
    private static final String OFF = "off";
    private static final Set<String> OPTIONS = Set.of(
            "planned",
            "reported",
            "possible",
            "negative",
            "passive",
            "swap",
            "sport",
            "nosport",
            "seat",
            "again",
            "back",
            "done",
            OFF);

    private FrameReader() {}

    static List<Frame> read(Tables tables, Language language) {
        WordSets sets = WordSets.of(tables, language);
        List<Frame> frames = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Table table : tables.of("grammar/" + language.code() + "/frames.tsv", COLUMNS)) {
            for (Row row : table.rows()) {
                if (table.own()) {
                    replace(frames, seen, row, language);
                }
                if (!off(row)) {
                    frames.add(frame(row, sets));
                }
            }
        }
        return frames;
    }

    private static void replace(List<Frame> frames, Map<String, String> seen, Row row, Language language) {
        String name = row.required("name");
        String before = seen.put(name, row.file() + ":" + row.line());
        if (before != null) {
            throw row.fault(name + " stands twice, first at " + before, "give one of them another name");
        }
        boolean known = frames.removeIf(frame -> frame.name().equals(name));
        if (off(row) && !known) {
            throw row.fault(
                    "no frame " + Row.shown(name) + " to switch off",
                    "take the rule that a claim names, without its \"" + language.code() + ".\"");
        }
    }

    private static boolean off(Row row) {
        return row.values("options").contains(OFF) || row.cell("prior").matches("0+(\\.0*)?");
    }

    static Frame frame(Row row, WordSets sets) {
        String name = row.required("name");
        RelationType relation = relation(row);
        Set<String> options = options(row);
        List<Atom> atoms = PatternReader.read(row, sets, relation, options.contains("swap"));
        int anchor = PatternReader.anchor(row, atoms);
        return new Frame(name, relation, atoms, anchor, prior(row), options, row.cell("pattern"), row.file());
    }

    private static RelationType relation(Row row) {
        String name = row.required("relation");
        return Arrays.stream(RelationType.values())
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.unknown(
                        "relation",
                        name,
                        Arrays.stream(RelationType.values()).map(Enum::name).toList()));
    }

    private static Set<String> options(Row row) {
        Set<String> options = new HashSet<>(row.values("options"));
        options.stream().filter(option -> !OPTIONS.contains(option)).findFirst().ifPresent(option -> {
            throw row.unknown("option", option, new TreeSet<>(OPTIONS));
        });
        return options;
    }

    private static double prior(Row row) {
        String prior = row.required("prior");
        if (!prior.matches("0\\.[0-9]{1,9}|1(\\.0{1,9})?")) {
            throw row.fault(
                    "no prior: " + Row.shown(prior), "write a number from 0 to 1, such as 0.8; 0 switches a frame off");
        }
        return Double.parseDouble(prior);
    }
}
