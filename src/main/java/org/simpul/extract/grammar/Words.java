package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Language;

/** The word classes of one language, as its words.tsv lists them. */
public final class Words {

    private static final Set<String> COLUMNS = Set.of("class", "words");

    private final Language language;
    private final Map<String, Set<String>> classes = new HashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    static Words of(Tables tables, Language language) {
        Words words = new Words(language);
        for (Table table : tables.of("grammar/" + language.code() + "/words.tsv", COLUMNS)) {
            table.rows().forEach(words::add);
        }
        return words;
    }

    private void add(Row row) {
        String name = row.required("class");
        if (WordClass.of(name).isEmpty()) {
            throw row.unknown(
                    "word class",
                    name,
                    Arrays.stream(WordClass.values()).map(WordClass::key).toList());
        }
        row.required("words");
        Set<String> members = classes.computeIfAbsent(name, key -> new HashSet<>());
        row.values("words").forEach(word -> members.addAll(Cells.forms(row, word)));
    }

    public Language language() {
        return language;
    }

    /** Whether {@code norm} belongs to a class. */
    public boolean is(String norm, WordClass wordClass) {
        return all(wordClass).contains(norm);
    }

    public Set<String> all(WordClass wordClass) {
        return classes.getOrDefault(wordClass.key(), Set.of());
    }

    /** Whether a word is, or may well be, a verb. */
    public boolean verb(String norm) {
        if (is(norm, WordClass.VERB) || is(norm, WordClass.SPEECH) || is(norm, WordClass.BE)) {
            return true;
        }
        if (is(norm, WordClass.NOT_VERB) || norm.length() < 5) {
            return false;
        }
        return switch (language) {
            case INDONESIAN -> Inflection.indonesianVerb(norm);
            case ENGLISH -> norm.endsWith("ed") && !norm.contains("-");
        };
    }

    /** Whether a word has a grammatical job only, so that it is neither noun nor verb. */
    public boolean function(String norm) {
        for (WordClass each : WordClass.FUNCTION) {
            if (is(norm, each)) {
                return true;
            }
        }
        return false;
    }
}
