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

    private static final Set<String> CONTRAST = Set.of("sedangkan", "sementara", "adapun", "whereas");

    /** So many elements at most open a text before the dash of a dateline. */
    private static final int DATELINE = 10;

    private static final String PERFECT = "having";

    private final List<Element> elements;
    private final Words words;
    private final int text;

    EventDates(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
        this.text = text(elements, words);
    }

    /** The closest date in the clause around {@code at}, else the one that opens the sentence, else its only one. */
    Optional<When> at(int at) {
        Optional<When> opened = opened(at);
        if (opened.isPresent()) {
            return opened;
        }
        for (int step = 1; step < elements.size(); step++) {
            for (int i : new int[] {at + step, at - step}) {
                if (i >= text
                        && i < elements.size()
                        && elements.get(i) instanceof When when
                        && own(when)
                        && !parted(at, i)
                        && !enclosed(at, i)) {
                    return Optional.of(when);
                }
            }
        }
        if (perfect(at)) {
            return Optional.empty();
        }
        return opening()
                .filter(when -> !told(at, when, Set.of()))
                .or(() -> only().filter(when -> !told(at, when, OTHER) && !contrasted(at, when))
                        .filter(when -> !enclosed(at, elements.indexOf(when))))
                .or(() -> written().filter(when -> !told(at, when, OTHER)));
    }

    /** ", having earlier founded …": what was done before the time that the sentence tells. */
    private boolean perfect(int at) {
        for (int i = at; i > 0 && !Element.reads(elements, i, ","); i--) {
            if (Element.reads(elements, i, PERFECT)) {
                return true;
            }
        }
        return false;
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

    /** Whether the date, or what happens, stands in a relative clause between commas that ends before the other. */
    private boolean enclosed(int at, int date) {
        if (date > at) {
            return (relative(at) || aside(at)) && goesOn(at, date);
        }
        if (!relative(date)) {
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

    /** "Norvia, founded by X, said on Friday": whether a participle opens an aside behind a name. */
    private boolean aside(int at) {
        return at > 1 && Element.reads(elements, at - 1, ",") && elements.get(at - 2) instanceof Phrase;
    }

    /** ", yang ditunjuk sebagai juru runding, akan bertolak": whether a comma and the verb of the sentence stand between two elements. */
    private boolean goesOn(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            int verb = i + 1;
            while (verb + 1 < to
                    && elements.get(verb) instanceof Word word
                    && (words.is(word.norm(), WordClass.FUTURE)
                            || words.is(word.norm(), WordClass.ADVERB)
                            || words.is(word.norm(), WordClass.BE))) {
                verb++;
            }
            if (Element.reads(elements, i, ",") && elements.get(verb) instanceof Word word && words.verb(word.norm())) {
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

    /** "A didirikan pada 2010, sedangkan B didirikan oleh X": what is set against a dated clause has not its date. */
    private boolean contrasted(int at, When when) {
        return elements.subList(Math.min(at, elements.indexOf(when)), Math.max(at, elements.indexOf(when))).stream()
                .anyMatch(element -> element instanceof Word word && CONTRAST.contains(word.norm()));
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
                || norm.equals(PERFECT)
                || words.is(norm, WordClass.RELATIVE)
                || (words.is(norm, WordClass.SUBORDINATOR)
                        && !words.is(norm, WordClass.MEANWHILE)
                        && !words.is(norm, WordClass.PREPOSITION)
                        && !words.is(norm, WordClass.ADVERB));
    }

    private Optional<When> opening() {
        for (Element element : elements.subList(text, elements.size())) {
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
        List<When> dates = dates(text, elements.size());
        return dates.size() == 1 && own(dates.getFirst()) && !relative(elements.indexOf(dates.getFirst()))
                ? Optional.of(dates.getFirst())
                : Optional.empty();
    }

    /** The date of the dateline, for a sentence that tells no other: "NAIROBI, March 12 - ...". */
    private Optional<When> written() {
        return dates(text, elements.size()).isEmpty()
                ? dates(0, text).stream().findFirst().filter(EventDates::own)
                : Optional.empty();
    }

    private List<When> dates(int from, int to) {
        return elements.subList(from, to).stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .toList();
    }

    /** Where the text begins: behind the dash of a dateline that tells a date. */
    private static int text(List<Element> elements, Words words) {
        boolean dated = false;
        for (int at = 0; at < Math.min(elements.size(), DATELINE); at++) {
            dated |= elements.get(at) instanceof When;
            if (elements.get(at) instanceof Word word) {
                if (words.verb(word.norm())) {
                    return 0;
                }
                if (Lines.DASHES.contains(word.token().text())) {
                    return dated ? at + 1 : 0;
                }
            }
        }
        return 0;
    }

    /** Whether the date stands in a relative clause or an aside, which tells of another time. */
    private boolean relative(int date) {
        int closed = 0;
        for (int i = date - 1; i >= text; i--) {
            if (elements.get(i) instanceof Word word) {
                closed += word.norm().equals(")") ? 1 : 0;
                if (words.is(word.norm(), WordClass.RELATIVE)) {
                    return !described(i, date);
                }
                if (word.norm().equals("(") && closed-- == 0) {
                    return true;
                }
                if (word.norm().equals(",")) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "hubungan yang erat antara keduanya terlihat pada Minggu": whether the relative word opens an adjective alone, and a verb follows. */
    private boolean described(int relative, int date) {
        return relative + 2 < date
                && elements.get(relative + 1) instanceof Word adjective
                && adjective.token().word()
                && !words.function(adjective.norm())
                && !words.verb(adjective.norm())
                && elements.subList(relative + 2, date).stream()
                        .anyMatch(element -> element instanceof Word word && words.verb(word.norm()));
    }
}
