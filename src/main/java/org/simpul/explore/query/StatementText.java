package org.simpul.explore.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.simpul.graph.console.Token;
import org.simpul.graph.console.Tokens;

/**
 * Takes apart what stands in an editor: lines that start with a colon are for the workbench, and statements end in a semicolon,
 * or above such a line where that starts with a known name and no bracket is open.
 */
public final class StatementText {

    /**
     * A statement or a line.
     *
     * @param offset where it starts, in UTF-16 units from 0
     * @param command whether it is a line that starts with a colon
     */
    public record Part(String text, int offset, boolean command) {

        public int end() {
            return offset + text.length();
        }
    }

    private StatementText() {}

    /** The parts that hold anything but spaces and comments. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int start = from;
            List<Token> tokens = Tokens.of(text.substring(start));
            if (tokens.isEmpty()) {
                break;
            }
            Token first = tokens.getFirst();
            if (first.isSign(';')) {
                from = start + first.end();
            } else {
                boolean command = first.isSign(':');
                int end = start
                        + (command ? lineEnd(text.substring(start), first.end()) : end(text.substring(start), tokens));
                String part = text.substring(start + first.start(), end);
                parts.add(new Part(part.stripTrailing(), start + first.start(), command));
                from = end;
            }
        }
        return List.copyOf(parts);
    }

    /** The names of the parameters that a statement uses, in their order, without the dollar sign. */
    public static List<String> parameters(String statement) {
        List<Token> tokens = Tokens.of(statement);
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Token next = tokens.get(at + 1);
            if (tokens.get(at).isSign('$')
                    && tokens.get(at).end() == next.start()
                    && (next.kind() == Token.Kind.WORD
                            || next.kind() == Token.Kind.NAME
                            || next.kind() == Token.Kind.NUMBER)
                    && !opens(tokens, at + 2)) {
                names.add(next.text());
            }
        }
        return List.copyOf(names);
    }

    /** In $any(labels) there is no parameter of that name. */
    private static boolean opens(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isSign('(')
                && (tokens.get(at - 1).isWord("any") || tokens.get(at - 1).isWord("all"));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int end(String text, List<Token> tokens) {
        int open = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSign(';') || (open <= 0 && startsLine(text, tokens, at))) {
                return token.start();
            }
            if (token.kind() == Token.Kind.SIGN) {
                open += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
            }
        }
        return tokens.getLast().end();
    }

    /** Whether a line of the editor with a known name starts here. */
    private static boolean startsLine(String text, List<Token> tokens, int at) {
        Token colon = tokens.get(at);
        return colon.isSign(':')
                && at + 1 < tokens.size()
                && tokens.get(at + 1).start() == colon.end()
                && EditorLine.NAMES.stream().anyMatch(name -> tokens.get(at + 1).isWord(name.substring(1)))
                && text.substring(text.lastIndexOf('\n', colon.start()) + 1, colon.start())
                        .isBlank();
    }
}
