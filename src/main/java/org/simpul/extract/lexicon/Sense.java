package org.simpul.extract.lexicon;

import java.util.List;
import org.simpul.text.Token;

/**
 * One thing that a name may mean.
 *
 * @param spelling the words of the name as the lexicon prints them
 */
public record Sense(Entry entry, Form form, List<String> spelling) {

    private static final int ACRONYM = 6;
    private static final int SPOKEN = 4;

    public Sense {
        spelling = List.copyOf(spelling);
    }

    /** Whether {@code tokens} from {@code from} on print this name with the capitals that it needs. */
    public boolean printedAs(List<Token> tokens, int from) {
        for (int i = 0; i < spelling.size(); i++) {
            String word = spelling.get(i);
            Token token = tokens.get(from + i);
            if (Character.isUpperCase(word.codePointAt(0)) && !token.capitalised()) {
                return false;
            }
            if (acronym(word) && spelling.size() == 1 && !upper(token.text()) && !spoken(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an acronym is read as a word, so that papers print it as a name: Nato, Asean, Unesco. */
    private static boolean spoken(String word) {
        return word.length() >= SPOKEN && word.chars().anyMatch(letter -> "AEIOU".indexOf(letter) >= 0);
    }

    private static boolean acronym(String word) {
        return word.length() <= ACRONYM && word.length() >= 2 && upper(word);
    }

    private static boolean upper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
