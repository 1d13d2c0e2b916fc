package org.simpul.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a stretch of text into words, numbers and marks, in one pass.
 *
 * <p>A hyphen between two capitalised words is a mark of its own (Russia-China names two countries), as it is between a
 * capitalised word and a participle (Iran-backed); any other hyphen stays within its word. An English possessive ('s) is a token of its own.
 */
public final class Tokenizer {

    private static final Set<String> PARTICIPLES = Set.of(
            "backed",
            "led",
            "based",
            "born",
            "mediated",
            "brokered",
            "sponsored",
            "funded",
            "owned",
            "controlled",
            "allied",
            "aligned",
            "trained",
            "occupied",
            "administered",
            "run",
            "held",
            "listed",
            "supported",
            "armed",
            "hosted",
            "headquartered",
            "educated",
            "friendly",
            "installed",
            "imposed",
            "supplied",
            "made",
            "built",
            "appointed");
    private static final int LONGEST_PARTICIPLE = 13;
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "ai", "io", "tv", "md", "id");

    private Tokenizer() {}

    /** The tokens of {@code span}, whose offsets count from the start of {@code text}. */
    public static List<Token> tokenize(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF') {
                at++;
                continue;
            }
            int end = end(text, at, span.end());
            String surface = text.substring(at, end);
            tokens.add(new Token(new Span(at, end), surface, norm(surface)));
            at = end;
        }
        return tokens;
    }

    /** The tokens of a name or phrase that stands by itself. */
    public static List<Token> tokenize(String text) {
        return tokenize(text, new Span(0, text.length()));
    }

    /** Lower case, without diacritics, apostrophes made straight; diacritics alone stay as they are. */
    public static String norm(String surface) {
        boolean plain = true;
        for (int i = 0; i < surface.length() && plain; i++) {
            plain = surface.charAt(i) < 128;
        }
        if (plain) {
            return surface.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(surface, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(fold(c));
            }
        }
        return folded.isEmpty() ? surface : folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u0131' -> 'i';
            case '\u00F8' -> 'o';
            case '\u00D8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            default -> c;
        };
    }

    private static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (apostrophe(c)) {
            return possessive(text, at, limit) ? at + 2 : at + 1;
        }
        if (!wordPart(c)) {
            return mark(text, at, limit);
        }
        int end = at + 1;
        while (end < limit) {
            char next = text.charAt(end);
            if (wordPart(next) || joins(text, at, end, limit)) {
                end++;
            } else {
                break;
            }
        }
        return end < limit && text.charAt(end) == '.' && abbreviated(text, at, end) ? end + 1 : end;
    }

    /** Whether the mark at {@code i} stays inside the word that starts at {@code start}. */
    private static boolean joins(String text, int start, int i, int limit) {
        if (i + 1 >= limit || !wordPart(text.charAt(i + 1))) {
            return false;
        }
        char before = text.charAt(i - 1);
        char mark = text.charAt(i);
        char after = text.charAt(i + 1);
        if (apostrophe(mark)) {
            return Character.isLetter(before) && !possessive(text, i, limit);
        }
        return switch (mark) {
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (Character.isUpperCase(before) && Character.isUpperCase(after) && single(text, start, i))
                        || domain(text, start, i, limit);
            case ',', '/', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '-', '\u2010', '\u2011' ->
                !(Character.isUpperCase(text.charAt(start))
                        && (Character.isUpperCase(after) || participle(text, i + 1, limit)));
            case '&', '@', '_' -> true;
            default -> false;
        };
    }

    /** "Kata.ai", "WatchDog.MD": whether the full stop at {@code dot} parts a name from the end of an address on the net. */
    private static boolean domain(String text, int start, int dot, int limit) {
        int end = dot + 1;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String suffix = text.substring(dot + 1, end);
        boolean one = suffix.equals(suffix.toLowerCase(Locale.ROOT)) || suffix.equals(suffix.toUpperCase(Locale.ROOT));
        return one
                && Character.isLetter(text.charAt(dot - 1))
                && Character.isUpperCase(text.charAt(start))
                && DOMAINS.contains(suffix.toLowerCase(Locale.ROOT));
    }

    /** Whether a word at {@code from} may follow a name and a hyphen without being part of the name. */
    private static boolean participle(String text, int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + LONGEST_PARTICIPLE) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return PARTICIPLES.contains(text.substring(from, end));
    }

    private static boolean abbreviated(String text, int start, int dot) {
        return Character.isUpperCase(text.charAt(dot - 1)) && single(text, start, dot);
    }

    /** Whether the letter before {@code i} stands alone or after a dot, as in S. or U.S. */
    private static boolean single(String text, int start, int i) {
        return i - 1 == start || text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-';
    }

    private static int mark(String text, int at, int limit) {
        int end = at + 1;
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && end < limit) {
            return end + 1;
        }
        if (c == '.' || c == '-') {
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    private static boolean possessive(String text, int at, int limit) {
        return at > 0
                && wordPart(text.charAt(at - 1))
                && at + 1 < limit
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= limit || !wordPart(text.charAt(at + 2)));
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
