package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Language;

/** The word classes of one language, as its words.tsv lists them. */
public final class Words {

    private static final Set<String> COLUMNS = Set.of("class", "words");

    private static final long VERBS = bits(List.of(WordClass.VERB, WordClass.SPEECH, WordClass.BE));
    private static final long FUNCTION = bits(WordClass.FUNCTION);
    private static final int SHORTEST_VERB = 5;

    private final Language language;

    /** For each word, a bit for each class that it belongs to: asked so often that one look-up has to do. */
    private final Map<String, Long> bits = new HashMap<>();

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
        WordClass wordClass = WordClass.of(name)
                .orElseThrow(() -> row.unknown(
                        "word class",
                        name,
                        Arrays.stream(WordClass.values()).map(WordClass::key).toList()));
        row.required("words");
        for (String word : row.values("words")) {
            Cells.forms(row, word).forEach(form -> bits.merge(form, bit(wordClass), (one, other) -> one | other));
        }
    }

    public Language language() {
        return language;
    }

    /** Whether {@code norm} belongs to a class. */
    public boolean is(String norm, WordClass wordClass) {
        return (bits(norm) & bit(wordClass)) != 0;
    }

    /** Whether a word is, or may well be, a verb. */
    public boolean verb(String norm) {
        long bits = bits(norm);
        if ((bits & VERBS) != 0) {
            return true;
        }
        if ((bits & bit(WordClass.NOT_VERB)) != 0 || norm.length() < SHORTEST_VERB) {
            return false;
        }
        return switch (language) {
            case INDONESIAN -> Inflection.indonesianVerb(norm);
            case ENGLISH -> norm.endsWith("ed") && norm.indexOf('-') < 0;
        };
    }

    /** Whether a word has a grammatical job only, so that it is neither noun nor verb. */
    public boolean function(String norm) {
        return (bits(norm) & FUNCTION) != 0;
    }

    private long bits(String norm) {
        return bits.getOrDefault(norm, 0L);
    }

    private static long bit(WordClass wordClass) {
        return 1L << wordClass.ordinal();
    }

    private static long bits(List<WordClass> classes) {
        return classes.stream().mapToLong(Words::bit).reduce(0, (one, other) -> one | other);
    }
}
