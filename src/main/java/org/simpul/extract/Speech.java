package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;

/** Who says what in one sentence. */
final class Speech {

    private static final int REACH = 8;

    private final List<Element> elements;
    private final Words words;
    private final Clauses clauses;
    private final List<Said> said = new ArrayList<>();

    Speech(List<Element> elements, Words words, Clauses clauses) {
        this.elements = elements;
        this.words = words;
        this.clauses = clauses;
        read();
    }

    /**
     * A stretch of the sentence and the element that is its speaker.
     *
     * @param from the first element of what is said
     * @param to the element after its last
     */
    record Said(int from, int to, int speaker) {}

    /** The speaker of what stands at {@code at}, unless he is {@code subject} himself. */
    Optional<Integer> speaker(int at) {
        return said.stream()
                .filter(each -> each.from <= at && at < each.to && each.speaker != at)
                .reduce((outer, inner) -> inner.to - inner.from <= outer.to - outer.from ? inner : outer)
                .map(Said::speaker);
    }

    /** The speaker of the quotation that the sentence ends, continues or is. */
    Optional<Integer> lastSpeaker() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().speaker);
    }

    private void read() {
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Word word)) {
                continue;
            }
            String norm = word.norm();
            if (words.is(norm, WordClass.SAID) && inverted(i)) {
                after(i).ifPresent(speaker -> add(0, speaker));
            } else if (words.is(norm, WordClass.SPEECH)) {
                int verb = i;
                clauses.subject(i).ifPresent(governed -> add(verb, governed.index()));
            } else if (words.is(norm, WordClass.SOURCE)) {
                int opener = i;
                after(i).ifPresent(speaker -> add(opener + 1, speaker));
            }
        }
    }

    /** What is said stands before the verb if nothing follows the speaker, else behind it. */
    private void add(int from, int speaker) {
        boolean trailing = from > speaker && tail(from);
        said.add(
                trailing
                        ? new Said(0, from, speaker)
                        : new Said(from, from == 0 ? Math.max(0, speaker) : elements.size(), speaker));
    }

    private boolean tail(int verb) {
        for (int i = verb + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof Phrase
                    || (elements.get(i) instanceof Word word
                            && (words.verb(word.norm())
                                    || words.is(word.norm(), WordClass.SUBORDINATOR)
                                    || word.norm().equals(":")))) {
                return false;
            }
        }
        return true;
    }

    /** "…," kata Putin; "…," said Putin: the verb follows a comma or quotation mark. */
    private boolean inverted(int at) {
        if (at == 0) {
            return true;
        }
        return (elements.get(at - 1) instanceof Word before && ",\"\u201D\u2019'.!?".contains(before.norm()))
                || (at > 1 && elements.get(at - 1) instanceof Word w && w.norm().equals("juga"));
    }

    private Optional<Integer> after(int at) {
        for (int i = at + 1; i < Math.min(elements.size(), at + REACH); i++) {
            if (elements.get(i) instanceof Phrase phrase) {
                return phrase.references().isEmpty() ? Optional.empty() : Optional.of(i);
            }
            if (elements.get(i) instanceof Word word && (word.norm().equals(",") || words.verb(word.norm()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
