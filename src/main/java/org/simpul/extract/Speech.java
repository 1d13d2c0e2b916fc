package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;

/** Who says what in one sentence. */
final class Speech {

    private static final int REACH = 8;
    private static final Set<EntityType> DEEDS = Set.of(EntityType.AGREEMENT, EntityType.PROJECT);
    private static final Set<String> REFLEXIVE =
            Set.of("dirinya", "diri", "itself", "himself", "herself", "themselves");

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
     * @param cue the word that tells
     */
    record Said(int from, int to, int speaker, int cue) {}

    /** What is said that {@code at} belongs to, unless the speaker stands there. */
    Optional<Said> at(int at) {
        return said.stream()
                .filter(each -> each.from <= at && at < each.to && each.speaker != at)
                .reduce((outer, inner) -> inner.to - inner.from <= outer.to - outer.from ? inner : outer);
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
            Optional<Integer> inverted = clauses.inverted(i);
            if (inverted.isPresent()) {
                add(0, inverted.get(), i);
            } else if (words.is(norm, WordClass.SPEECH) && !deed(i)) {
                int verb = i;
                clauses.subject(i).ifPresent(governed -> add(verb, governed.index(), verb));
            } else if (words.is(norm, WordClass.SOURCE)) {
                int opener = i;
                after(i).ifPresent(speaker -> add(opener + 1, speaker, opener));
            }
        }
    }

    /** What is said stands before the verb if nothing follows the speaker, else behind it. */
    private void add(int from, int speaker, int cue) {
        if (from > speaker && quotedBefore(speaker)) {
            said.add(new Said(0, speaker, speaker, cue));
            return;
        }
        boolean trailing = from > speaker && tail(from);
        said.add(
                trailing
                        ? new Said(0, from, speaker, cue)
                        : new Said(from, from == 0 ? Math.max(0, speaker) : elements.size(), speaker, cue));
    }

    /** "“…,” former ambassador Kurt Volker told reporters": a quotation ends right before the speaker. */
    private boolean quotedBefore(int speaker) {
        return speaker > 1
                && elements.get(speaker - 1) instanceof Word mark
                && (mark.norm().equals("\u201D")
                        || (mark.norm().equals("\"")
                                && elements.get(speaker - 2) instanceof Word end
                                && ",.!?".contains(end.norm())));
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

    /** "menyatakan kemitraan", "announced sanctions", "asserts itself": what is done by saying, not what is said. */
    private boolean deed(int verb) {
        boolean performs = words.is(((Word) elements.get(verb)).norm(), WordClass.PERFORMATIVE);
        if (verb + 1 < elements.size() && elements.get(verb + 1) instanceof Phrase phrase) {
            return performs
                    && phrase.references().stream()
                            .anyMatch(it -> DEEDS.contains(it.entity().type()));
        }
        if (verb + 1 >= elements.size() || !(elements.get(verb + 1) instanceof Word next)) {
            return false;
        }
        boolean noun = Character.isLetter(next.norm().charAt(0))
                && !words.verb(next.norm())
                && (!words.function(next.norm()) || words.is(next.norm(), WordClass.DETERMINER));
        return REFLEXIVE.contains(next.norm()) || (noun && performs);
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
