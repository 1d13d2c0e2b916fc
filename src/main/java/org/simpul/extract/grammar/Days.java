package org.simpul.extract.grammar;

import java.util.List;
import java.util.Set;
import org.simpul.text.Token;

/**
 * One day of a month or several that follow each other: 3, 3rd, 8-9, "3 to 5", "19 hingga 21".
 *
 * @param first the first of them, 0 where there are none
 * @param to the index after their last token
 */
record Days(int first, int to) {

    private static final int LAST = 31;
    private static final Set<String> TO =
            Set.of("-", "\u2013", "\u2014", "to", "until", "hingga", "sampai", "dan", "and");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    static Days at(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return new Days(0, i);
        }
        String[] parts = tokens.get(i).norm().split("[-\u2013]", -1);
        int first = day(parts[0]);
        if (first == 0 || (parts.length > 1 && (parts.length > 2 || day(parts[1]) == 0))) {
            return new Days(0, i);
        }
        boolean range = parts.length == 1
                && i + 2 < tokens.size()
                && TO.contains(tokens.get(i + 1).norm())
                && day(tokens.get(i + 2).norm()) > first;
        return new Days(first, range ? i + 3 : i + 1);
    }

    private static int day(String norm) {
        int end = norm.length();
        boolean ordinal = end > 2 && ORDINALS.contains(norm.substring(end - 2));
        int day = DateReader.number(ordinal ? norm.substring(0, end - 2) : norm);
        return day >= 1 && day <= LAST ? day : 0;
    }
}
