package org.simpul.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.simpul.text.Language;

/**
 * Which language a text is in, by the small words that each language has most of.
 *
 * <p>The other languages in its table are there to be told from Indonesian and English, not to be read.
 */
final class LanguageFinder {

    private static final String WORDS = "/corpus/small-words.txt";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");
    private static final int ENOUGH_WORDS = 2_000;
    /** Of a language's running text, its small words are a third; in a list of names that it lacks they are none. */
    private static final double FEWEST = 0.06;
    /** By how many words another language must win: English and Dutch have "met" in common. */
    private static final long CLEARLY_MORE = 2;

    /** In the table's order, by which the first of equals wins. */
    private static final Map<String, Set<String>> SMALL_WORDS = load();

    private static final Map<UnicodeScript, String> LANGUAGE_OF_SCRIPT = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.GREEK, "el");

    private LanguageFinder() {}

    /** The ISO 639-1 code of the language, or empty where too few of its words are known. */
    static Optional<String> find(String text) {
        return byScript(text).or(() -> byWords(text));
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Long> scripts = text.codePoints()
                .limit(ENOUGH_WORDS * 6L)
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(script -> script != UnicodeScript.LATIN)
                .map(script -> LANGUAGE_OF_SCRIPT.getOrDefault(script, "und"));
    }

    private static Optional<String> byWords(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .limit(ENOUGH_WORDS)
                .map(match -> match.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        Map<String, Long> hits = new LinkedHashMap<>();
        SMALL_WORDS.forEach((language, small) ->
                hits.put(language, words.stream().filter(small::contains).count()));
        Optional<Map.Entry<String, Long>> read = best(hits, true);
        Optional<Map.Entry<String, Long>> other = best(hits, false);
        long known = read.map(Map.Entry::getValue).orElse(0L);
        return other.filter(most -> most.getValue() >= known + CLEARLY_MORE + known / 10)
                .or(() -> read)
                .filter(most -> most.getValue() > 0 && most.getValue() >= FEWEST * words.size())
                .map(Map.Entry::getKey);
    }

    /** The language with most hits, of those that are read or of the others; the table's first of equals. */
    private static Optional<Map.Entry<String, Long>> best(Map<String, Long> hits, boolean read) {
        return hits.entrySet().stream()
                .filter(language -> Language.ofCode(language.getKey()).isPresent() == read)
                .max(Map.Entry.comparingByValue());
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Objects.requireNonNull(LanguageFinder.class.getResourceAsStream(WORDS), WORDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> Arrays.stream(parts[1].split(" ")).collect(Collectors.toUnmodifiableSet()),
                            (first, _) -> first,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
    }
}
