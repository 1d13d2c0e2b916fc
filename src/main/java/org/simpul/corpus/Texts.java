package org.simpul.corpus;

import java.util.Optional;

/** What is done to all text before anything counts in it, and to what is said about it. */
final class Texts {

    private static final int OPENING = 80;

    private Texts() {}

    /** {@code text} with line ends as LF and without a byte order mark: from here on it stays as it is. */
    static String normalise(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Refuses characters that no database keeps as they are. */
    static void check(String text) throws Refusal {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("holds a NUL character");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new Refusal("holds half a character (a lone surrogate)");
        }
    }

    /** {@code text} on one line, or empty where it is blank. */
    static Optional<String> line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** The words that {@code text} begins with, as a name for what has no other. */
    static Optional<String> opening(String text) {
        return text.lines()
                .flatMap(line -> line(line).stream())
                .findFirst()
                .map(line -> line.length() <= OPENING
                        ? line
                        : line.substring(0, Math.max(1, line.lastIndexOf(' ', OPENING))) + " …");
    }
}
