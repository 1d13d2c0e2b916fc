package org.simpul.explore.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.simpul.graph.console.CypherValue;

/** Reads literals of Cypher, values alone: whatever else is written is none. */
final class LiteralReader {

    /** What is written is no literal from some place on. */
    static final class Unread extends Exception {

        private static final long serialVersionUID = 1;

        private final int offset;

        Unread(int offset, String expected) {
            super(expected);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private static final String NO_VALUE = "a value; a text stands between ' '";
    private static final int DEEPEST = 100;
    private static final int DIGITS = 4;
    private static final int RADIX = 16;

    private final String text;
    private int at;
    private int depth;

    LiteralReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    int at() {
        return at;
    }

    CypherValue value() throws Unread {
        spaces();
        if (++depth > DEEPEST) {
            throw new Unread(at, "fewer lists and maps in one another");
        }
        char c = peek();
        CypherValue value = switch (c) {
            case '\'', '"' -> new CypherValue.Text(string());
            case '[' -> list();
            case '{' -> new CypherValue.Fields(map());
            default -> isNumber(c) ? number() : word();
        };
        depth--;
        return value;
    }

    Map<String, CypherValue> map() throws Unread {
        Map<String, CypherValue> fields = new LinkedHashMap<>();
        expect('{');
        while (!closes('}', fields.isEmpty())) {
            String name = name();
            expect(':');
            fields.put(name, value());
        }
        return fields;
    }

    /** A name, between backticks or not. */
    String name() throws Unread {
        spaces();
        if (peek() == '`') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw new Unread(at, "a name");
        }
        return text.substring(from, at);
    }

    void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    void end() throws Unread {
        spaces();
        if (at < text.length()) {
            throw new Unread(at, "nothing more");
        }
    }

    void expect(char sign) throws Unread {
        spaces();
        if (peek() != sign) {
            throw new Unread(at, Character.toString(sign));
        }
        at++;
    }

    private CypherValue.Items list() throws Unread {
        List<CypherValue> items = new ArrayList<>();
        expect('[');
        while (!closes(']', items.isEmpty())) {
            items.add(value());
        }
        return new CypherValue.Items(items);
    }

    /** Whether a list or map ends here; passes the comma before whatever goes on. */
    private boolean closes(char end, boolean first) throws Unread {
        spaces();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
            spaces();
        }
        return false;
    }

    private CypherValue number() throws Unread {
        int from = at;
        while (at < text.length() && (isNumber(text.charAt(at)) || isExponent())) {
            at++;
        }
        String digits = text.substring(from, at).replace("_", "");
        try {
            if (digits.matches("[+-]?\\d+")) {
                return new CypherValue.Whole(Long.parseLong(digits));
            }
            double real = Double.parseDouble(digits);
            if (Double.isInfinite(real)) {
                throw new Unread(from, "a number between -1.8e308 and 1.8e308");
            }
            return new CypherValue.Real(real);
        } catch (NumberFormatException _) {
            if (digits.equals("-") && text.startsWith("Infinity", at)) {
                at += "Infinity".length();
                return new CypherValue.Real(Double.NEGATIVE_INFINITY);
            }
            throw new Unread(from, "a number, an integer of 64 bits at most");
        }
    }

    private boolean isExponent() {
        return "eE_".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    private CypherValue word() throws Unread {
        int from = at;
        if (!Character.isUnicodeIdentifierStart(peek()) && peek() != '`') {
            throw new Unread(from, NO_VALUE);
        }
        String word = name();
        spaces();
        if (peek() != '(') {
            return switch (word) {
                case "true", "TRUE", "True" -> new CypherValue.Bool(true);
                case "false", "FALSE", "False" -> new CypherValue.Bool(false);
                case "null", "NULL" -> new CypherValue.Null();
                case "NaN" -> new CypherValue.Real(Double.NaN);
                case "Infinity" -> new CypherValue.Real(Double.POSITIVE_INFINITY);
                case "INTEGER8", "INTEGER16", "INTEGER32", "INTEGER", "FLOAT32", "FLOAT" -> new CypherValue.Text(word);
                default -> throw new Unread(from, NO_VALUE);
            };
        }
        at++;
        List<CypherValue> arguments = new ArrayList<>();
        while (!closes(')', arguments.isEmpty())) {
            arguments.add(value());
        }
        try {
            return LiteralCalls.of(word, arguments);
        } catch (IllegalArgumentException e) {
            throw new Unread(from, String.valueOf(e.getMessage()));
        }
    }

    private String quoted() throws Unread {
        StringBuilder name = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new Unread(at, "`");
            }
            if (text.startsWith("``", at)) {
                name.append('`');
                at += 2;
            } else if (text.charAt(at) == '`') {
                at++;
                return name.toString();
            } else {
                name.append(text.startsWith("\\u", at) ? code() : text.charAt(at++));
            }
        }
    }

    private String string() throws Unread {
        char quote = text.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (peek() != quote) {
            if (at >= text.length()) {
                throw new Unread(at, Character.toString(quote));
            }
            string.append(text.charAt(at) == '\\' ? escape() : text.charAt(at++));
        }
        at++;
        return string.toString();
    }

    private char escape() throws Unread {
        if (text.startsWith("\\u", at)) {
            return code();
        }
        at++;
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '\\', '\'', '"', '`' -> c;
            default -> throw new Unread(at - 2, "\\\\ for a backslash");
        };
    }

    private char code() throws Unread {
        String digits = text.substring(at + 2, Math.min(text.length(), at + 2 + DIGITS));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw new Unread(at, "four hexadecimal digits behind \\u");
        }
        at += 2 + DIGITS;
        return (char) Integer.parseInt(digits, RADIX);
    }

    /** Nought at the end, which no literal has. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
