package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.lexicon.Sieve;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Language;

/** The word classes of one language, as its words.tsv lists them. */
public final class Words {

    private static final Set<String> COLUMNS = Set.of("class", "words");

    private static final Set<WordClass> VERBS = EnumSet.of(WordClass.VERB, WordClass.SPEECH, WordClass.BE);
    private static final Set<WordClass> FUNCTION = EnumSet.copyOf(WordClass.FUNCTION);
    private static final int SHORTEST_VERB = 5;

    private final Language language;

    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> function = new HashSet<>();
    private final Set<String> openers = new HashSet<>();

    /** Each word of a text is asked for hundreds of times, and mostly in vain. */
    private final Map<WordClass, Sieve> sieves = new EnumMap<>(WordClass.class);

    private Sieve verbSieve = Sieve.of(verbs);
    private Sieve functionSieve = Sieve.of(function);

    private Words(Language language) {
        this.language = language;
    }

    static Words of(Tables tables, Language language) {
        Words words = new Words(language);
        for (Table table : tables.of("grammar/" + language.code() + "/words.tsv", COLUMNS)) {
            table.rows().forEach(words::add);
        }
        words.sift();
        return words;
    }

    private void sift() {
        for (WordClass wordClass : WordClass.values()) {
            sieves.put(wordClass, Sieve.of(classes.getOrDefault(wordClass, Set.of())));
        }
        verbSieve = Sieve.of(verbs);
        functionSieve = Sieve.of(function);
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
            Cells.forms(row, word).forEach(form -> add(form, wordClass));
        }
    }

    private void add(String form, WordClass wordClass) {
        classes.computeIfAbsent(wordClass, _ -> new HashSet<>()).add(form);
        int space = form.indexOf(' ');
        if (space > 0) {
            openers.add(form.substring(0, space));
        }
        if (VERBS.contains(wordClass)) {
            verbs.add(form);
        }
        if (FUNCTION.contains(wordClass)) {
            function.add(form);
        }
    }

    public Language language() {
        return language;
    }

    /** Whether {@code norm} belongs to a class. */
    public boolean is(String norm, WordClass wordClass) {
        Sieve sieve = sieves.get(wordClass);
        return sieve != null
                && sieve.lets(norm)
                && classes.getOrDefault(wordClass, Set.of()).contains(norm);
    }

    /** Whether a form of several words opens with {@code norm}. */
    public boolean opens(String norm) {
        return openers.contains(norm);
    }

    /** Whether a word is, or may well be, a verb. */
    public boolean verb(String norm) {
        if (verbSieve.lets(norm) && verbs.contains(norm)) {
            return true;
        }
        if (norm.length() < SHORTEST_VERB || is(norm, WordClass.NOT_VERB)) {
            return false;
        }
        return switch (language) {
            case INDONESIAN -> Inflection.indonesianVerb(norm);
            case ENGLISH -> norm.endsWith("ed") && norm.indexOf('-') < 0;
        };
    }

    /** Whether a word has a grammatical job only, so that it is neither noun nor verb. */
    public boolean function(String norm) {
        return functionSieve.lets(norm) && function.contains(norm);
    }
}
