package org.simpul.extract;

import java.util.List;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;

/** What of one sentence holds on a condition only: "If the Senate agrees, Peru will join". */
final class Conditions {

    private final List<Element> elements;
    private final Words words;

    Conditions(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    /** Whether the verb or noun at {@code at} stands in a condition or, being planned, hangs on one. */
    boolean at(int at, boolean planned) {
        for (int i = 0; i < elements.size(); i++) {
            if (opens(i) && ((planned && !(further(i) && at < i)) || (i < at && at < end(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody says that what the verb or noun at {@code at} tells is so. */
    boolean doubted(int at) {
        for (int i = 0; i < at; i++) {
            if (doubts(i) && at < end(i)) {
                return true;
            }
        }
        return false;
    }

    /** "declined to say whether he had met Ruto" */
    private boolean doubts(int at) {
        return elements.get(at) instanceof Word word && words.is(word.norm(), WordClass.DOUBT);
    }

    private boolean opens(int at) {
        return elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.CONDITION)
                && !(at > 0
                        && elements.get(at - 1) instanceof Word as
                        && as.norm().equals("as"));
    }

    /** "to Cotonou and, if invited, to Niamey": whether a condition tells only of what a conjunction adds. */
    private boolean further(int opener) {
        return Element.reads(elements, opener - 1, ",")
                && opener > 1
                && elements.get(opener - 2) instanceof Word and
                && words.is(and.norm(), WordClass.CONJUNCTION);
    }

    /** Where the condition ends: at a comma, or with the sentence. */
    private int end(int opener) {
        int end = opener + 1;
        while (end < elements.size()
                && !(elements.get(end) instanceof Word comma && comma.norm().equals(","))) {
            end++;
        }
        return end;
    }
}
