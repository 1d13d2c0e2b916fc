package org.simpul.extract;

import java.util.List;
import org.simpul.extract.grammar.DateReader;
import org.simpul.text.Token;

/** One part of a sentence as the frames see it. */
sealed interface Element {

    /** The index of its first token. */
    int from();

    /** The index after its last token. */
    int to();

    /** Whether the element at {@code at} is the word or mark {@code norm}; none is beyond the ends of a sentence. */
    static boolean reads(List<Element> elements, int at, String norm) {
        return at >= 0
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && word.norm().equals(norm);
    }

    /** A word or mark. */
    record Word(int from, Token token) implements Element {

        @Override
        public int to() {
            return from + 1;
        }

        String norm() {
            return token.norm();
        }
    }

    /**
     * One entity or several that stand together.
     *
     * @param references empty where a role or pronoun has no antecedent
     * @param modifier whether it only modifies a noun that is no entity, as in "Israel's bombing" and "serangan Israel"
     */
    record Phrase(int from, int to, List<Reference> references, boolean modifier) implements Element {

        public Phrase {
            references = List.copyOf(references);
        }
    }

    /** A date. */
    record When(DateReader.Found found) implements Element {

        @Override
        public int from() {
            return found.from();
        }

        @Override
        public int to() {
            return found.to();
        }
    }
}
