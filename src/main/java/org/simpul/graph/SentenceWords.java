package org.simpul.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.simpul.text.Span;

/**
 * The words that somebody looks for in sentences: all of them, the last perhaps not typed to its end; those between quotes
 * together.
 */
public final class SentenceWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|[^\"]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;
    private final List<List<String>> phrases;
    private final boolean open;

    private SentenceWords(List<String> words, List<List<String>> phrases, boolean open) {
        this.words = words;
        this.phrases = phrases;
        this.open = open;
    }

    public static SentenceWords of(String text) {
        List<String> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        Matcher parts = PART.matcher(text.replace('“', '"').replace('”', '"'));
        while (parts.find()) {
            if (parts.group(1) == null) {
                words.addAll(wordsOf(parts.group()));
            } else {
                phrases.add(wordsOf(parts.group(1)));
            }
        }
        phrases.removeIf(List::isEmpty);
        boolean open = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return new SentenceWords(words, phrases, open);
    }

    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** As the full text index reads it: words of letters and digits alone, so that none of them is an operator. */
    String fullText() {
        List<String> parts = new ArrayList<>();
        phrases.forEach(phrase -> parts.add("+\"" + String.join(" ", phrase) + "\""));
        for (int i = 0; i < words.size(); i++) {
            parts.add("+" + words.get(i) + (isOpen(i) ? "*" : ""));
        }
        return String.join(" ", parts);
    }

    /** Where these words stand in a sentence, whatever their case and marks. */
    public List<Span> in(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .filter(word -> isMeant(folded(word.group())))
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private boolean isMeant(String word) {
        boolean last = open && !words.isEmpty() && word.startsWith(words.getLast());
        return last || words.contains(word) || phrases.stream().anyMatch(phrase -> phrase.contains(word));
    }

    private boolean isOpen(int word) {
        return open && word == words.size() - 1;
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> folded(word.group()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
