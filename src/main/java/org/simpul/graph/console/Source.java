package org.simpul.graph.console;

import java.util.Arrays;

/**
 * A statement as Neo4j's parser sees it: before anything else it puts a character in the place of each backslash, u and four
 * hexadecimal digits, in words, strings, names and comments alike, but not behind another backslash.
 *
 * <p>A backslash and u without such digits stay, since Neo4j refuses a statement with them.
 */
final class Source {

    private static final int DIGITS = 4;
    private static final int RADIX = 16;

    private final String text;
    private final int[] offsets;

    private Source(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Source of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] offsets = new int[written.length() + 1];
        int at = 0;
        while (at < written.length()) {
            offsets[text.length()] = at;
            char c = written.charAt(at);
            boolean escape = c == '\\' && at + 1 < written.length();
            if (escape && written.charAt(at + 1) == 'u') {
                int code = code(written, at + 2);
                text.append(code < 0 ? c : (char) code);
                at += code < 0 ? 1 : 2 + DIGITS;
            } else if (escape && written.charAt(at + 1) == '\\') {
                text.append(c);
                offsets[text.length()] = at + 1;
                text.append(c);
                at += 2;
            } else {
                text.append(c);
                at++;
            }
        }
        offsets[text.length()] = written.length();
        return new Source(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    String text() {
        return text;
    }

    /** Where a character of {@link #text} starts in what was written; of its length, where that ends. */
    int offset(int at) {
        return offsets[at];
    }

    /** What four characters number as Neo4j reads them: with a sign, too, and in digits of any script; less than nought where none. */
    private static int code(String written, int at) {
        if (at + DIGITS > written.length()) {
            return -1;
        }
        try {
            return (char) Integer.parseInt(written, at, at + DIGITS, RADIX);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
