package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EventDate;

/** Which date of a sentence is that of the event told at one of its elements. */
final class EventDates {

    private static final int BESIDE = 5;
    private static final Set<String> OTHER = Set.of(
            "before", "after", "since", "until", "sebelum", "setelah", "sejak", "usai", "seusai", "sesudah", "hingga");

    private final List<Element> elements;
    private final Words words;

    EventDates(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    /** The closest date in the clause around {@code at}, else the one that opens the sentence, else its only one. */
    Optional<When> at(int at) {
        Optional<When> opened = opened(at);
        if (opened.isPresent()) {
            return opened;
        }
        for (int step = 1; step < elements.size(); step++) {
            for (int i : new int[] {at + step, at - step}) {
                if (i >= 0
                        && i < elements.size()
                        && elements.get(i) instanceof When when
                        && own(when)
                        && !parted(at, i)
                        && !enclosed(at, i)) {
                    return Optional.of(when);
                }
            }
        }
        return opening()
                .filter(when -> !told(at, when, Set.of()))
                .or(() -> only().filter(when -> !told(at, when, OTHER)));
    }

    /** The date right beside the noun at {@code at}: "the invasion of Ukraine in 2022". */
    Optional<When> beside(int at) {
        for (int i = at + 1; i < Math.min(elements.size(), at + BESIDE); i++) {
            if (elements.get(i) instanceof When when) {
                return Optional.of(when).filter(EventDates::own);
            }
            if (elements.get(i) instanceof Word word && (!word.token().word() || words.verb(word.norm()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a day after he left": the date of the clause that such words open. */
    private Optional<When> opened(int at) {
        for (int i = at - 1; i > 0; i--) {
            if (elements.get(i) instanceof Word word
                    && (parts(word.norm()) || word.norm().equals(","))) {
                return elements.get(i - 1) instanceof When when && when.found().opens()
                        ? Optional.of(when)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean own(When when) {
        return !when.found().opens();
    }

    /** Whether the date stands in a relative clause between commas that ends before {@code at}. */
    private boolean enclosed(int at, int date) {
        if (date > at || !relative(date)) {
            return false;
        }
        for (int i = date + 1; i < at; i++) {
            if (elements.get(i) instanceof Word word
                    && (word.norm().equals(",") || word.norm().equals(")"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another time is told at {@code at}: in a relative clause, or in one that {@code others} open. */
    private boolean told(int at, When when, Set<String> others) {
        int date = elements.indexOf(when);
        boolean day = when.found()
                .date()
                .map(it -> it.precision() == EventDate.Precision.DAY)
                .orElse(false);
        for (int i = date + 1; i < at; i++) {
            if (elements.get(i) instanceof Word word
                    && (words.is(word.norm(), WordClass.RELATIVE) || (day && others.contains(word.norm())))) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int at, int date) {
        for (int i = Math.min(at, date) + 1; i < Math.max(at, date); i++) {
            boolean since = i + 1 < elements.size() && elements.get(i + 1) instanceof When;
            if (elements.get(i) instanceof Word word && !since && parts(word.norm())) {
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
                return Optional.of(when).filter(EventDates::own);
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
        return dates.size() == 1 && own(dates.getFirst()) && !relative(elements.indexOf(dates.getFirst()))
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
