package org.simpul.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What letters are taken for one another in a search, as the full text index does it: no marks, no capitals. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ANY_MARKS = "\\p{M}*";

    /** Letters that are no others with marks, and what they are taken for. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("\u2019", "'"),
            Map.entry("\u2018", "'"),
            Map.entry("\u02bc", "'"),
            Map.entry("ı", "i"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ø", "o"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"));

    private Folding() {}

    static String fold(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** A regular expression for texts in small letters, in the normal form NFKD, that hold {@code word} when they are folded. */
    static String pattern(String word) {
        StringBuilder pattern = new StringBuilder("(?s).*");
        int at = 0;
        while (at < word.length()) {
            String next = next(word, at);
            pattern.append(Stream.concat(
                            Stream.of(marked(next)),
                            LETTERS.stream()
                                    .filter(letter -> letter.getValue().equals(next))
                                    .map(letter -> marked(letter.getKey())))
                    .collect(Collectors.joining("|", "(?:", ")")));
            at += next.length();
        }
        return pattern.append(".*").toString();
    }

    /** The next letters of a word that one letter may stand for. */
    private static String next(String word, int at) {
        Optional<String> pair = LETTERS.stream()
                .map(Map.Entry::getValue)
                .filter(plain -> plain.length() > 1 && word.startsWith(plain, at))
                .findFirst();
        return pair.orElseGet(() -> Character.toString(word.codePointAt(at)));
    }

    private static String marked(String letters) {
        return letters.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)) + ANY_MARKS)
                .collect(Collectors.joining());
    }
}
