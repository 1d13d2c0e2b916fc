package org.simpul.extract.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.grammar.Calendar.Kind;
import org.simpul.extract.grammar.Calendar.Word;
import org.simpul.extract.grammar.DateReader.Found;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.EventDate.Precision;
import org.simpul.text.Token;

/** Finds dates that are counted in days, months or years: "two months ago", "sehari kemudian", "the next day". */
final class Steps {

    private static final int WEEK = 3;
    private static final int MOST = 99;

    /** What may open a clause as well as end the words for a date. */
    private static final Set<String> OPENERS = Set.of("before", "after", "setelah", "sebelum", "sesudah");

    private final Calendar calendar;

    Steps(Calendar calendar) {
        this.calendar = calendar;
    }

    Optional<Found> at(List<Token> tokens, int i, Optional<LocalDate> published) {
        Optional<Calendar.Then> then = calendar.then(tokens, i);
        if (then.isPresent()
                && ends(tokens, then.get().to(), tokens.get(then.get().to() - 1).norm())) {
            return Optional.of(new Found(i, then.get().to(), new Step(then.get().days(), Precision.DAY), false));
        }
        Optional<Word> one = beside(tokens, i, Kind.ONE);
        if (one.isPresent()) {
            return counted(tokens, i, i + 1, 1, one.get().value(), published);
        }
        int number = number(tokens, i);
        Optional<Word> unit = beside(tokens, i + 1, Kind.UNIT);
        return number > 0 && unit.isPresent()
                ? counted(tokens, i, i + 2, number, unit.get().value(), published)
                : Optional.empty();
    }

    /** What the word behind number and unit, which end before {@code at}, makes of them. */
    private Optional<Found> counted(
            List<Token> tokens, int from, int at, int number, int unit, Optional<LocalDate> published) {
        int word = at < tokens.size() && tokens.get(at).norm().equals("yang") ? at + 1 : at;
        if (beside(tokens, word, Kind.AGO).isPresent()) {
            Optional<EventDate> date = unit == WEEK
                    ? Optional.empty()
                    : published.flatMap(today -> step(-number, unit).from(EventDate.of(today)));
            return Optional.of(new Found(from, word + 1, date));
        }
        Optional<Word> later = beside(tokens, word, Kind.LATER);
        if (later.isEmpty() || word > at || unit == WEEK) {
            return Optional.empty();
        }
        int count = number * later.get().value();
        return ends(tokens, word + 1, tokens.get(word).norm())
                ? Optional.of(new Found(from, word + 1, step(count, unit), false))
                : Optional.of(new Found(from, at, step(-count, unit), true));
    }

    private static Step step(int count, int unit) {
        return new Step(
                count,
                switch (unit) {
                    case 1 -> Precision.MONTH;
                    case 2 -> Precision.YEAR;
                    default -> Precision.DAY;
                });
    }

    /** Whether the words for a date end at {@code to}, and the last of them opens no clause. */
    private static boolean ends(List<Token> tokens, int to, String last) {
        return !OPENERS.contains(last) || to >= tokens.size() || !tokens.get(to).word();
    }

    private int number(List<Token> tokens, int i) {
        int digits = DateReader.number(tokens.get(i).norm());
        return digits > 0 && digits <= MOST
                ? digits
                : beside(tokens, i, Kind.NUMBER).map(Word::value).orElse(0);
    }

    private Optional<Word> beside(List<Token> tokens, int i, Kind kind) {
        return i < tokens.size() ? calendar.beside(tokens.get(i).norm(), kind) : Optional.empty();
    }
}
