package org.simpul.explore.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.simpul.graph.console.Token;
import org.simpul.graph.console.Tokens;

/** How much of a statement is left in a text that was written over it. */
public enum Likeness {
    /** All of it and no more; how it is set out, and in which case its words are, does not matter. */
    SAME,
    /** Most of it. */
    CHANGED,
    /** Less than half of what there is now was there before. */
    OTHER;

    /** Lines that start with a colon count as nothing. */
    public static Likeness of(String before, String now) {
        List<String> old = words(before);
        List<String> other = words(now);
        if (old.equals(other)) {
            return SAME;
        }
        Map<String, Integer> left = new HashMap<>();
        old.forEach(word -> left.merge(word, 1, Integer::sum));
        long shared = other.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2 * shared < Math.max(old.size(), other.size()) ? OTHER : CHANGED;
    }

    private static List<String> words(String text) {
        return StatementText.parts(text).stream()
                .filter(part -> !part.command())
                .flatMap(part -> Tokens.of(part.text()).stream())
                .map(Likeness::word)
                .toList();
    }

    private static String word(Token token) {
        return token.kind() == Token.Kind.WORD ? token.text().toUpperCase(Locale.ROOT) : token.kind() + token.text();
    }
}
