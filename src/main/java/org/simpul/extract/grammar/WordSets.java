package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Language;

/**
 * Words that stand for one another in many frames, under one name: {@code <company>} in a pattern is all words of that set
 * in a language's sets.tsv.
 */
final class WordSets {

    static final WordSets NONE = new WordSets(Map.of());

    private static final Set<String> COLUMNS = Set.of("set", "words");

    /** By name, the entries as a pattern would write them: {@code air_strike}, <code>{strike/struck}</code>. */
    private final Map<String, List<String>> entries;

    private WordSets(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    /** The sets of {@code tables}; a row of the user's own adds to the set of its name. */
    static WordSets of(Tables tables, Language language) {
        Map<String, List<String>> entries = new HashMap<>();
        for (Table table : tables.of("grammar/" + language.code() + "/sets.tsv", COLUMNS)) {
            for (Row row : table.rows()) {
                List<String> words = entries.computeIfAbsent(name(row), _ -> new ArrayList<>());
                row.required("words");
                for (String word : row.values("words")) {
                    Cells.forms(row, word);
                    words.add(word);
                }
            }
        }
        return new WordSets(entries);
    }

    private static String name(Row row) {
        String name = row.required("set");
        if (!name.matches("[a-z_]+")) {
            throw row.fault("no name of a set: " + Row.shown(name), "write small letters, such as weapon_noun");
        }
        return name;
    }

    /** The entries that one alternative of a pattern stands for: those of the set in angle brackets, or itself. */
    List<String> expand(Row row, String alternative) {
        if (!alternative.startsWith("<")) {
            return List.of(alternative);
        }
        if (!alternative.endsWith(">") || alternative.length() == 1) {
            throw row.fault("no set: " + Row.shown(alternative), "write <name>, and its words in sets.tsv");
        }
        String name = alternative.substring(1, alternative.length() - 1);
        List<String> words = entries.get(name);
        if (words == null) {
            throw row.unknown("set", name, entries.keySet().stream().sorted().toList());
        }
        return words;
    }
}
