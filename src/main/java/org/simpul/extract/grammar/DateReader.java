package org.simpul.extract.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.grammar.Calendar.Kind;
import org.simpul.extract.grammar.Calendar.Word;
import org.simpul.knowledge.EventDate;
import org.simpul.text.Token;

/** Finds the dates of a sentence, in either language. */
public final class DateReader {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Calendar calendar;

    public DateReader(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A date found.
     *
     * @param from the index of its first token
     * @param to the index after its last
     * @param date empty where the text does not say enough, as a weekday in a document without a date
     * @param counted the day of publication, where the date is counted from it
     */
    public record Found(int from, int to, Optional<EventDate> date, Optional<LocalDate> counted) {

        Found(int from, int to, Optional<EventDate> date) {
            this(from, to, date, Optional.empty());
        }
    }

    /** The dates in {@code tokens}, in order; weekdays and relative days count from {@code published}. */
    public List<Found> read(List<Token> tokens, Optional<LocalDate> published) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Found> date = at(tokens, at, published);
            if (date.isPresent()) {
                found.add(counted(tokens, date.get(), published));
                at = date.get().to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** With the day of publication, unless the words alone say the date. */
    private Found counted(List<Token> tokens, Found found, Optional<LocalDate> published) {
        boolean alone =
                at(tokens, found.from(), Optional.empty()).flatMap(Found::date).isPresent();
        return alone || found.date().isEmpty() ? found : new Found(found.from(), found.to(), found.date(), published);
    }

    private Optional<Found> at(List<Token> tokens, int i, Optional<LocalDate> published) {
        String norm = tokens.get(i).norm();
        Optional<Found> relative = relative(tokens, i, published);
        if (relative.isPresent()) {
            return relative;
        }
        Optional<Word> word = calendar.word(norm);
        if (word.isEmpty()) {
            return numeric(tokens, i, published);
        }
        int value = word.get().value();
        return switch (word.get().kind()) {
            case MONTH -> tokens.get(i).capitalised() ? month(tokens, i, value, published) : Optional.empty();
            case WEEKDAY -> tokens.get(i).capitalised() ? weekday(tokens, i, value, published) : Optional.empty();
            case DAY -> Optional.of(new Found(i, i + 1, published.map(day -> EventDate.of(day.plusDays(value)))));
            case SPAN, SHIFT, PART -> Optional.empty();
            case YEAR -> year(tokens, i + 1).map(year -> new Found(i, i + 2, Optional.of(EventDate.of(Year.of(year)))));
        };
    }

    /** last month, bulan lalu, akhir pekan ini: a month or year where the document has a date, else its words alone. */
    private Optional<Found> relative(List<Token> tokens, int i, Optional<LocalDate> published) {
        boolean part = is(tokens, i, Kind.PART);
        int at = part ? i + 1 : i;
        boolean shiftFirst = is(tokens, at, Kind.SHIFT) && is(tokens, at + 1, Kind.SPAN);
        boolean spanFirst = is(tokens, at, Kind.SPAN) && is(tokens, at + 1, Kind.SHIFT);
        if (!shiftFirst && !spanFirst) {
            return Optional.empty();
        }
        int span = value(tokens, spanFirst ? at : at + 1, Kind.SPAN);
        int shift = value(tokens, spanFirst ? at + 1 : at, Kind.SHIFT);
        Optional<EventDate> date = published.flatMap(today -> switch (span) {
            case 1 -> Optional.of(EventDate.of(YearMonth.from(today).plusMonths(shift)));
            case 2 -> Optional.of(EventDate.of(Year.from(today).plusYears(shift)));
            default -> Optional.empty();
        });
        return Optional.of(new Found(i, at + 2, date));
    }

    private boolean is(List<Token> tokens, int at, Kind kind) {
        return at < tokens.size()
                && calendar.beside(tokens.get(at).norm(), kind).isPresent();
    }

    private int value(List<Token> tokens, int at, Kind kind) {
        return calendar.beside(tokens.get(at).norm(), kind).map(Word::value).orElse(0);
    }

    /** 3/7/2024, 3 July 2024, 3 July, 2024-07-03, or a year alone. */
    private Optional<Found> numeric(List<Token> tokens, int i, Optional<LocalDate> published) {
        String norm = tokens.get(i).norm();
        if (!Character.isDigit(norm.charAt(0))) {
            return Optional.empty();
        }
        Optional<EventDate> slashed = slashed(norm);
        if (slashed.isPresent()) {
            return Optional.of(new Found(i, i + 1, slashed));
        }
        int day = number(norm);
        if (day >= 1 && day <= 31 && i + 1 < tokens.size()) {
            Optional<Word> month = calendar.word(tokens.get(i + 1).norm()).filter(w -> w.kind() == Kind.MONTH);
            if (month.isPresent() && tokens.get(i + 1).capitalised()) {
                Optional<Integer> year = year(tokens, i + 2);
                return Optional.of(new Found(
                        i,
                        year.isPresent() ? i + 3 : i + 2,
                        day(year, month.get().value(), day, published)));
            }
        }
        boolean opened = i > 0
                && List.of("in", "since", "by", "until", "sejak", "pada", "hingga", "during", "early", "late")
                        .contains(tokens.get(i - 1).norm());
        return opened
                ? year(tokens, i).map(y -> new Found(i, i + 1, Optional.of(EventDate.of(Year.of(y)))))
                : Optional.empty();
    }

    /** July 2024, July 3, July 3, 2024, or July alone. */
    private Optional<Found> month(List<Token> tokens, int i, int month, Optional<LocalDate> published) {
        Optional<Integer> year = year(tokens, i + 1);
        if (year.isPresent()) {
            return Optional.of(new Found(i, i + 2, Optional.of(EventDate.of(YearMonth.of(year.get(), month)))));
        }
        int day = i + 1 < tokens.size() ? number(tokens.get(i + 1).norm()) : -1;
        if (day >= 1 && day <= 31) {
            int comma = i + 2 < tokens.size() && tokens.get(i + 2).text().equals(",") ? i + 3 : i + 2;
            Optional<Integer> after = year(tokens, comma);
            return Optional.of(new Found(i, after.isPresent() ? comma + 1 : i + 2, day(after, month, day, published)));
        }
        return Optional.of(new Found(i, i + 1, published.map(today -> EventDate.of(nearest(today, month)))));
    }

    /** Wednesday, Wednesday (3/7/2024), Wednesday, July 3. */
    private Optional<Found> weekday(List<Token> tokens, int i, int weekday, Optional<LocalDate> published) {
        int next = afterMarks(tokens, i + 1);
        if (next > i + 1 && next < tokens.size()) {
            Optional<Found> exact = Optional.of(tokens.get(next).norm())
                    .filter(norm -> Character.isDigit(norm.charAt(0))
                            || calendar.word(norm)
                                    .map(w -> w.kind() == Kind.MONTH)
                                    .orElse(false))
                    .flatMap(norm -> at(tokens, next, published));
            if (exact.isPresent() && exact.get().date().isPresent()) {
                boolean closes = exact.get().to() < tokens.size()
                        && tokens.get(exact.get().to()).text().equals(")");
                return Optional.of(new Found(
                        i, exact.get().to() + (closes ? 1 : 0), exact.get().date()));
            }
        }
        return Optional.of(new Found(i, i + 1, published.map(today -> EventDate.of(lastWeekday(today, weekday)))));
    }

    private static int afterMarks(List<Token> tokens, int from) {
        int next = from;
        while (next < tokens.size()
                && (tokens.get(next).text().equals("(")
                        || tokens.get(next).text().equals(","))) {
            next++;
        }
        return next;
    }

    private static LocalDate lastWeekday(LocalDate today, int weekday) {
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
        return today.minusDays(back);
    }

    /** The month of that number closest to {@code today}. */
    private static YearMonth nearest(LocalDate today, int month) {
        YearMonth here = YearMonth.from(today);
        YearMonth same = here.withMonth(month);
        if (same.isAfter(here.plusMonths(6))) {
            return same.minusYears(1);
        }
        return same.isBefore(here.minusMonths(6)) ? same.plusYears(1) : same;
    }

    private static Optional<EventDate> day(Optional<Integer> year, int month, int day, Optional<LocalDate> published) {
        Optional<Integer> known =
                year.or(() -> published.map(today -> nearest(today, month).getYear()));
        return known.flatMap(value -> safe(value, month, day));
    }

    private static Optional<EventDate> slashed(String norm) {
        String[] parts = norm.split("[/-]", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        int third = number(parts[2]);
        return first > 31
                ? safe(first, second, third)
                : safe(third < 100 && third >= 0 ? 2000 + third : third, second, first);
    }

    private static Optional<EventDate> safe(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        try {
            return Optional.of(EventDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        int value = tokens.get(i).norm().length() == 4 ? number(tokens.get(i).norm()) : -1;
        return value >= FIRST_YEAR && value <= LAST_YEAR ? Optional.of(value) : Optional.empty();
    }

    private static int number(String norm) {
        int value = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            if (c < '0' || c > '9' || i > 4) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return norm.isEmpty() ? -1 : value;
    }
}
