package org.simpul.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.text.Token;

/** Whether a document tells of matches, in which a town's name is that of its club. */
final class Sport {

    private static final int FEWEST = 6;
    private static final int KINDS = 4;

    private Sport() {}

    static boolean told(List<FoundNames> sentences, Words words) {
        Set<String> kinds = new HashSet<>();
        int count = 0;
        for (FoundNames found : sentences) {
            for (Token token : found.tokens()) {
                if (words.is(token.norm(), WordClass.SPORT)) {
                    kinds.add(token.norm());
                    count++;
                }
            }
        }
        return count >= FEWEST
                && kinds.size() >= KINDS
                && kinds.stream().anyMatch(kind -> words.is(kind, WordClass.SPORT_ONLY));
    }
}
