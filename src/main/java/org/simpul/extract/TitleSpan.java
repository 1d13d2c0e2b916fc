package org.simpul.extract;

import java.util.List;
import org.simpul.extract.lexicon.Title;
import org.simpul.text.Token;

/**
 * A title printed in a sentence, with what belongs to it: deputy foreign minister, mantan menteri luar negeri.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param former whether it is an office of the past
 * @param ranked whether it is a deputy's or the like
 */
record TitleSpan(int from, int to, Title title, boolean former, boolean ranked) {

    /** "ketua umumnya": whether it ends in the Indonesian possessive, so that somebody named before owns it. */
    boolean owned(List<Token> tokens) {
        return tokens.get(to - 1).norm().endsWith("nya") && !title.office().equals("counterpart");
    }
}
