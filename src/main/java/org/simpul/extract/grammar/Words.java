package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<WordClass, Sieve> classes = new EnumMap<>(WordClass.class);
    private final Sieve verbs;
    private final Sieve function;
    private final Sieve openers;

    private Words(Language language, Map<WordClass, Set<String>> forms) {
        this.language = language;
        for (WordClass wordClass : WordClass.values()) {
            classes.put(wordClass, Sieve.of(forms.getOrDefault(wordClass, Set.of())));
        }
        this.verbs = Sieve.of(all(forms, VERBS));
        this.function = Sieve.of(all(forms, FUNCTION));
        this.openers = Sieve.of(all(forms, forms.keySet()).stream()
                .filter(form -> form.indexOf(' ') > 0)
                .map(form -> form.substring(0, form.indexOf(' ')))
                .collect(Collectors.toSet()));
    }

    static Words of(Tables tables, Language language) {
        Map<WordClass, Set<String>> forms = new EnumMap<>(WordClass.class);
        for (Table table : tables.of("grammar/" + language.code() + "/words.tsv", COLUMNS)) {
            table.rows().forEach(row -> add(row, forms));
        }
        return new Words(language, forms);
    }

    private static Set<String> all(Map<WordClass, Set<String>> forms, Set<WordClass> classes) {
        return classes.stream()
                .flatMap(wordClass -> forms.getOrDefault(wordClass, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static void add(Row row, Map<WordClass, Set<String>> forms) {
        String name = row.required("class");
        WordClass wordClass = WordClass.of(name)
                .orElseThrow(() -> row.unknown(
                        "word class",
                        name,
                        Arrays.stream(WordClass.values()).map(WordClass::key).toList()));
        row.required("words");
        for (String word : row.values("words")) {
            forms.computeIfAbsent(wordClass, _ -> new HashSet<>()).addAll(Cells.forms(row, word));
        }
    }

    public Language language() {
        return language;
    }

    /** Whether {@code norm} belongs to a class. */
    public boolean is(String norm, WordClass wordClass) {
        Sieve forms = classes.get(wordClass);
        return forms != null && forms.contains(norm);
    }

    /** Whether a form of several words opens with {@code norm}. */
    public boolean opens(String norm) {
        return openers.contains(norm);
    }

    /** Whether a word is, or may well be, a verb. */
    public boolean verb(String norm) {
        if (verbs.contains(norm)) {
            return true;
        }
        if (norm.length() < SHORTEST_VERB || is(norm, WordClass.NOT_VERB)) {
            return false;
        }
        return switch (language) {
            case INDONESIAN -> Inflection.indonesianVerb(norm);
            case ENGLISH ->
                norm.endsWith("ed") && (norm.indexOf('-') < 0 || norm.startsWith("co-") || norm.startsWith("re-"));
        };
    }

    /** Whether a word has a grammatical job only, so that it is neither noun nor verb. */
    public boolean function(String norm) {
        return function.contains(norm);
    }
}
