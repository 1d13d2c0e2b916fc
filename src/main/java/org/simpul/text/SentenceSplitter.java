package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a document's text into sentences by rule, in one pass.
 *
 * <p>A line break always ends a sentence, so headings and captions stand alone; a number that opens a heading is left
 * out of it.
 */
public final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "drs", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "maj",
            "adm", "brig", "jr", "sr", "st", "vs", "inc", "corp", "ltd", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "hj", "ir", "tn", "ny", "jl", "kol", "letjen", "mayjen",
            "brigjen", "purn", "kpt", "hon", "rev", "mt", "messrs", "tgl", "hlm", "u.s", "u.k", "u.n", "a.m", "p.m",
            "e.g", "i.e", "d.c");

    /** Short only where they are printed with a capital, and no sentence's end where the next word opens none. */
    private static final Set<String> CAPITALISED = Set.of(
            "bros", "cos", "assoc", "dept", "univ", "ft", "sens", "reps", "amb", "supt", "cmdr", "cpl", "bhd", "sdn",
            "pty", "fr", "sta", "sto", "ste", "atty", "engr", "msgr", "insp", "asst", "pvt", "bp", "ma", "ariz",
            "calif", "colo", "conn", "fla", "ga", "kan", "mass", "mich", "minn", "miss", "mont", "neb", "nev", "okla",
            "ore", "tenn", "tex", "wash", "wis", "wyo", "ont", "que");

    /** How companies' names end: no sentence's end before another such word, or before letters in brackets. */
    private static final Set<String> COMPANIES = Set.of("co", "tbk", "ltd", "inc", "llc", "corp", "plc", "pte");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "in",
            "on",
            "at",
            "but",
            "and",
            "this",
            "that",
            "these",
            "his",
            "her",
            "its",
            "their",
            "however",
            "meanwhile",
            "after",
            "as",
            "for",
            "with",
            "when",
            "while");

    private static final int TITLE = 20;

    private SentenceSplitter() {}

    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int next = lineEnd(text, line);
            int repeated = line + titleLength(text, line, next, sentences);
            splitLine(text, line, repeated, sentences);
            splitLine(text, repeated, next, sentences);
            line = next + 1;
        }
        return sentences;
    }

    /** The length of the document's first sentence where the line opens with it, as captions glued to a headline do. */
    private static int titleLength(String text, int line, int end, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return 0;
        }
        String title = sentences.getFirst().text();
        boolean repeats = title.length() >= TITLE && end - line > title.length() && text.startsWith(title, line);
        return repeats ? title.length() : 0;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\u2028') {
            at++;
        }
        return at;
    }

    private static void splitLine(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                int end = closers(text, i, to);
                if (glued(text, start, i, to)) {
                    add(text, start, numberStart(text, i), sentences);
                    start = i + 1;
                } else if (ends(text, start, i, end, to)) {
                    add(text, start, end, sentences);
                    start = end;
                    i = end - 1;
                } else {
                    i = Math.max(i, end - 1);
                }
            }
        }
        add(text, start, to, sentences);
    }

    /** The end of the marks and closing quotes that follow the full stop at {@code i}. */
    private static int closers(String text, int i, int to) {
        int end = i + 1;
        while (end < to && ".!?\u2026\"\u201D\u2019')]\u00BB".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int i, int end, int to) {
        if (end >= to || (!Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0')) {
            return end >= to;
        }
        int next = end;
        while (next < to && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00A0')) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first) || ",;:)-\u2013\u2014".indexOf(first) >= 0) {
            return false;
        }
        return text.charAt(i) != '.' || !abbreviation(text, start, i, next, to);
    }

    private static boolean abbreviation(String text, int start, int dot, int next, int to) {
        int from = dot;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, Math.min(dot, from + 12));
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return text.substring(start, from).isBlank();
        }
        if (word.contains(".") && Character.isLetter(word.charAt(0))) {
            return !OPENERS.contains(wordAt(text, next, to));
        }
        // "PDI-P." ends in the letters of a party, and in no initial.
        boolean letters = from - 3 >= start
                && text.charAt(from - 1) == '-'
                && Character.isUpperCase(text.charAt(from - 2))
                && Character.isUpperCase(text.charAt(from - 3));
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !letters;
        boolean capital = Character.isUpperCase(word.charAt(0))
                && CAPITALISED.contains(lower)
                && !OPENERS.contains(wordAt(text, next, to));
        boolean company =
                COMPANIES.contains(lower) && (text.charAt(next) == '(' || COMPANIES.contains(wordAt(text, next, to)));
        return initial || capital || company || (ABBREVIATIONS.contains(lower) && !lower.isEmpty() && from < dot);
    }

    private static String wordAt(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a heading's number is glued to the word before it, as in "NATO1. Next": the heading starts anew. */
    private static boolean glued(String text, int start, int dot, int to) {
        int number = numberStart(text, dot);
        return number < dot
                && dot - number <= 2
                && number - 2 > start
                && Character.isLetter(text.charAt(number - 1))
                && Character.isLetter(text.charAt(number - 2))
                && dot + 2 < to
                && text.charAt(dot + 1) == ' '
                && Character.isUpperCase(text.charAt(dot + 2));
    }

    private static int numberStart(String text, int dot) {
        int number = dot;
        while (number > 0 && Character.isDigit(text.charAt(number - 1))) {
            number--;
        }
        return number;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        start = afterNumber(text, start, end);
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Span span = new Span(start, end);
            sentences.add(new Sentence(sentences.size(), span, span.of(text), Tokenizer.tokenize(text, span)));
        }
    }

    private static int afterNumber(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered =
                at > start && at - start <= 2 && at + 1 < end && text.charAt(at) == '.' && blank(text.charAt(at + 1));
        boolean bullet = at == start
                && at + 1 < end
                && "\u2022*-\u2013".indexOf(text.charAt(at)) >= 0
                && blank(text.charAt(at + 1));
        int body = numbered || bullet ? at + 1 : start;
        while (body < end && blank(text.charAt(body))) {
            body++;
        }
        return body;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
