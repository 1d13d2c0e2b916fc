package org.simpul.graph.console;

import java.util.ArrayList;
import java.util.List;
import org.simpul.graph.console.Token.Kind;

/**
 * Takes a statement apart as Neo4j does: comments are nothing, and whatever stands in strings and quoted names is no more
 * than that, however it is escaped.
 *
 * <p>What it cannot tell it takes for a part of a word, so that a name with it is known to nobody.
 */
public final class Tokens {

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~";

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** The tokens of one statement or of several. What is left open ends where the text does. */
    public static List<Token> of(String written) {
        Tokens reading = new Tokens(Source.of(written));
        reading.read();
        return List.copyOf(reading.tokens);
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = lineEnd();
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (c == '\'' || c == '"') {
                string(c);
            } else if (c == '`') {
                name();
            } else if (isDigit(c)) {
                take(Kind.NUMBER, at, wordEnd());
            } else if (SIGNS.indexOf(c) >= 0) {
                take(Kind.SIGN, at, at + 1);
            } else {
                take(Kind.WORD, at, wordEnd());
            }
        }
    }

    private void take(Kind kind, int from, int to) {
        add(kind, text.substring(from, to), from, to);
    }

    private void add(Kind kind, String says, int from, int to) {
        tokens.add(new Token(kind, says, source.offset(from), source.offset(to)));
        at = to;
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        int stop = Math.min(end, text.length());
        add(Kind.STRING, text.substring(at + 1, stop), at, Math.min(end + 1, text.length()));
    }

    /** Two backticks in a quoted name are one; a backslash is nothing special in it. */
    private void name() {
        StringBuilder name = new StringBuilder();
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '`') {
                name.append(text.charAt(end++));
            } else if (text.startsWith("``", end)) {
                name.append('`');
                end += 2;
            } else {
                break;
            }
        }
        add(Kind.NAME, name.toString(), at, Math.min(end + 1, text.length()));
    }

    /** Of a number, too, with its letters, such as 0x1F or 1e3; its fraction is another, since 1..3 is none. */
    private int wordEnd() {
        int end = at + 1;
        while (end < text.length() && !isSpace(text.charAt(end)) && SIGNS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
