package org.simpul.graph.console;

import java.util.Locale;

/**
 * A part of a statement that means something.
 *
 * @param text what it says: of a quoted name the name itself
 * @param start where it starts in the statement as it was written, in UTF-16 units
 * @param end where it ends there
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What a token can be. */
    public enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name between backticks. */
        NAME,
        STRING,
        NUMBER,
        /** One character of punctuation. */
        SIGN
    }

    /** Whether this is that keyword, in whatever case; a quoted name is none. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    /** A keyword in capitals; empty for all else. */
    String word() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }
}
