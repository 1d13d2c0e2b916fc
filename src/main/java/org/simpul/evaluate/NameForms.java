package org.simpul.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as they are compared: folded, and with and without what titles and brackets add to them. */
final class NameForms {

    /** What counts as a letter at the end of a word; Java's own word boundary takes marks for letters. */
    static final String LETTER = "[\\p{L}\\p{N}_]";

    private static final Set<String> TITLES = Set.copyOf(Table.lines("titles.txt"));
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern OWNER = Pattern.compile("'s(?!" + LETTER + ")");
    private static final Pattern QUOTE = Pattern.compile("[\u201C\u201D\"\u00AB\u00BB`]");
    private static final Pattern JOINT = Pattern.compile("[_/\u2013\u2014-]+");
    private static final Pattern STOP = Pattern.compile("[.,;:!?]");
    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1C-\\x1F]+");
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)\\s*$", Pattern.UNIX_LINES);
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9&.-]{1,9}");

    private NameForms() {}

    /** Small letters without accents, quotes, stops and a leading article, single spaces between words. */
    static String folded(String name) {
        String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll(mark -> combines(mark.group()) ? "" : mark.group())
                .replace('\u0131', 'i')
                .replace('\u00F8', 'o')
                .replace('\u0111', 'd')
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'');
        String words = STOP.matcher(
                        JOINT.matcher(QUOTE.matcher(OWNER.matcher(plain).replaceAll(""))
                                        .replaceAll(""))
                                .replaceAll(" "))
                .replaceAll("");
        String spaced = SPACE.matcher(words).replaceAll(" ").strip();
        return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
    }

    /** The words of a folded name; none of an empty one. */
    static List<String> words(String folded) {
        return folded.isBlank() ? List.of() : List.of(folded.strip().split(" +", -1));
    }

    /** All that a name is compared by; none where nothing is left of it. */
    static Set<String> of(String name) {
        Set<String> forms = new HashSet<>(Set.of(folded(name)));
        Matcher bracketed = BRACKETED.matcher(name.strip());
        if (bracketed.matches()) {
            forms.add(folded(bracketed.group(1)));
            if (ABBREVIATION.matcher(bracketed.group(2)).matches()) {
                forms.add(folded(bracketed.group(2)));
            }
        }
        for (String form : List.copyOf(forms)) {
            forms.add(untitled(form));
        }
        forms.remove("");
        return forms;
    }

    private static String untitled(String form) {
        List<String> words = words(form);
        int start = 0;
        while (words.size() - start > 1 && TITLES.contains(words.get(start))) {
            start++;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    /** Whether a mark has a combining class: the canonical order then moves it around marks of other classes. */
    private static boolean combines(String mark) {
        return !Normalizer.isNormalized("\u0345" + mark, Normalizer.Form.NFD)
                || !Normalizer.isNormalized(mark + "\u0334", Normalizer.Form.NFD);
    }
}
