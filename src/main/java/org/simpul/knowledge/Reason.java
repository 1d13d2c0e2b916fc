package org.simpul.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of the way to a claim.
 *
 * @param words what it rests on: “the text's own words”, `what a data file says`, [a {@link Term} or a relation], and
 *     between them names, numbers and signs that are the same in every language
 */
public record Reason(About about, String words) {

    private static final Pattern MARKED = Pattern.compile("“([^”]*)”|`([^`]*)`|\\[([^\\]]*)\\]");

    /** What a step decides. */
    public enum About {
        FRAME,
        SUBJECT,
        OBJECT,
        POLARITY,
        MODALITY,
        ATTRIBUTION,
        DATE,
        CONFIDENCE
    }

    /** Whose words a part of a reason is. */
    public enum Kind {
        PRINTED,
        NOTATION,
        TERM,
        PLAIN
    }

    /** A stretch of a reason's words, without the marks around it. */
    public record Part(Kind kind, String words) {}

    /** Characters of the text. */
    public static String printed(String words) {
        return "“" + words.replace('“', '"').replace('”', '"') + "”";
    }

    /** What a data file says. */
    public static String notation(String words) {
        return "`" + words.replace('`', '\'') + "`";
    }

    public static String term(Term term) {
        return "[" + term.words() + "]";
    }

    public static String term(RelationType relation) {
        return "[" + relation.name() + "]";
    }

    /** The reason that {@link #toString} wrote; empty where it is of a kind that this version does not know. */
    public static Optional<Reason> parse(String line) {
        int colon = line.indexOf(": ");
        return Arrays.stream(About.values())
                .filter(about -> colon == about.name().length() && line.startsWith(about.name()))
                .map(about -> new Reason(about, line.substring(colon + 2)))
                .findFirst();
    }

    /** The words in order, parted by whose they are. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int from = 0;
        while (marked.find()) {
            plain(parts, words.substring(from, marked.start()));
            parts.add(part(marked.toMatchResult()));
            from = marked.end();
        }
        plain(parts, words.substring(from));
        return parts;
    }

    private static void plain(List<Part> parts, String words) {
        if (!words.isBlank()) {
            parts.add(new Part(Kind.PLAIN, words.strip()));
        }
    }

    private static Part part(MatchResult marked) {
        if (marked.group(1) != null) {
            return new Part(Kind.PRINTED, marked.group(1));
        }
        return marked.group(2) != null
                ? new Part(Kind.NOTATION, marked.group(2))
                : new Part(Kind.TERM, marked.group(3));
    }

    /** In one line, as it is stored. */
    @Override
    public String toString() {
        return about + ": " + words;
    }
}
