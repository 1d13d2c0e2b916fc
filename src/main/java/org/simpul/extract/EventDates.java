package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;

/** Which date of a sentence is that of the event told at one of its elements. */
final class EventDates {

    private final List<Element> elements;
    private final Words words;

    EventDates(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    /** The closest date in the clause around {@code at}, else the one that opens the sentence, else its only one. */
    Optional<When> at(int at) {
        for (int step = 1; step < elements.size(); step++) {
            for (int i : new int[] {at + step, at - step}) {
                if (i >= 0 && i < elements.size() && elements.get(i) instanceof When when && !parted(at, i)) {
                    return Optional.of(when);
                }
            }
        }
        return opening().or(this::only);
    }

    private boolean parted(int at, int date) {
        for (int i = Math.min(at, date) + 1; i < Math.max(at, date); i++) {
            if (elements.get(i) instanceof Word word && parts(word.norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word opens a clause of another time. */
    private boolean parts(String norm) {
        return norm.equals(";")
                || words.is(norm, WordClass.RELATIVE)
                || (words.is(norm, WordClass.SUBORDINATOR)
                        && !words.is(norm, WordClass.MEANWHILE)
                        && !words.is(norm, WordClass.PREPOSITION)
                        && !words.is(norm, WordClass.ADVERB));
    }

    private Optional<When> opening() {
        for (Element element : elements) {
            if (element instanceof When when) {
                return Optional.of(when);
            }
            if (element instanceof Phrase || (element instanceof Word word && words.verb(word.norm()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<When> only() {
        List<When> dates = elements.stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .toList();
        return dates.size() == 1 && !relative(elements.indexOf(dates.getFirst()))
                ? Optional.of(dates.getFirst())
                : Optional.empty();
    }

    /** Whether the date stands in a relative clause or an aside, which tells of another time. */
    private boolean relative(int date) {
        for (int i = date - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Word word) {
                if (words.is(word.norm(), WordClass.RELATIVE) || word.norm().equals("(")) {
                    return true;
                }
                if (word.norm().equals(",")) {
                    return false;
                }
            }
        }
        return false;
    }
}
