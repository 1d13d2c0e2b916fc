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

    /** Letters of "Sept". */
    private static final int LONGEST_SHORT = 4;

    private static final int FIRST_YEAR = 1000;
    /** Months that a month without a year may lie ahead where nothing is said to be planned, or behind where it is. */
    private static final int NEAR = 3;

    private static final int LAST_YEAR = 2199;

    private final Calendar calendar;
    private final Steps steps;

    public DateReader(Calendar calendar) {
        this.calendar = calendar;
        this.steps = new Steps(calendar);
    }

    /**
     * A date found.
     *
     * @param from the index of its first token
     * @param to the index after its last
     * @param date empty where the text does not say enough, as a weekday in a document without a date
     * @param counted the day of publication, where the date is counted from it
     * @param ahead where it is if it is still to come, for a weekday or month of which the text does not say whether it is past
     * @param step how far it is from the date told before, where the text counts from that
     * @param opens whether it tells the date of the clause that it opens alone: "a day after he left"
     */
    public record Found(
            int from,
            int to,
            Optional<EventDate> date,
            Optional<LocalDate> counted,
            Optional<EventDate> ahead,
            Optional<Step> step,
            boolean opens) {

        Found(int from, int to, Optional<EventDate> date) {
            this(from, to, date, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        Found(int from, int to, Optional<EventDate> date, Optional<EventDate> ahead) {
            this(from, to, date, Optional.empty(), ahead, Optional.empty(), false);
        }

        Found(int from, int to, Step step, boolean opens) {
            this(from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(step), opens);
        }

        /** The same on another date. */
        public Found on(EventDate other) {
            return new Found(from, to, Optional.of(other), counted, ahead, step, opens);
        }

        private Found until(int end) {
            return end == to ? this : new Found(from, end, date, counted, ahead, step, opens);
        }

        private Found countedFrom(Optional<LocalDate> published) {
            return new Found(from, to, date, published, ahead, step, opens);
        }
    }

    /** The dates in {@code tokens}, in order; weekdays and relative days count from {@code published}. */
    public List<Found> read(List<Token> tokens, Optional<LocalDate> published) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Found> date = at(tokens, at, published).map(it -> it.until(behindDaytime(tokens, it.to())));
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
        return alone || found.date().isEmpty() ? found : found.countedFrom(published);
    }

    private Optional<Found> at(List<Token> tokens, int i, Optional<LocalDate> published) {
        String norm = tokens.get(i).norm();
        Optional<Found> relative = steps.at(tokens, i, published)
                .or(() -> relative(tokens, i, published))
                .or(() -> shifted(tokens, i, published));
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
            case SPAN, SHIFT, PART, DAYTIME, NUMBER, UNIT, ONE, AGO, LATER, THEN -> Optional.empty();
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
        if (span == 3 && (spanFirst ? shift != 0 : shift > 0 || part)) {
            return Optional.empty();
        }
        Optional<EventDate> date = published.flatMap(today -> switch (span) {
            case 1 -> Optional.of(EventDate.of(YearMonth.from(today).plusMonths(shift)));
            case 2 -> Optional.of(EventDate.of(Year.from(today).plusYears(shift)));
            case 3 -> Optional.of(EventDate.of(today.plusDays(shift)));
            default -> Optional.empty();
        });
        return Optional.of(new Found(i, at + 2, date));
    }

    /** last Friday, next March: a weekday or month behind a word for before or after. */
    private Optional<Found> shifted(List<Token> tokens, int i, Optional<LocalDate> published) {
        if (!is(tokens, i, Kind.SHIFT)
                || i + 1 >= tokens.size()
                || !tokens.get(i + 1).capitalised()) {
            return Optional.empty();
        }
        int shift = value(tokens, i, Kind.SHIFT);
        return calendar.word(tokens.get(i + 1).norm())
                .flatMap(word -> shift(word, shift, published))
                .filter(_ -> !tokens.get(i).norm().equals("ini"))
                .filter(_ -> year(tokens, i + 2).isEmpty())
                .map(date -> new Found(i, i + 2, Optional.of(date)));
    }

    /** The last weekday or month of a kind before the document's date, or the next behind it. */
    private static Optional<EventDate> shift(Word word, int shift, Optional<LocalDate> published) {
        return published.flatMap(today -> switch (word.kind()) {
            case WEEKDAY -> Optional.of(EventDate.of(weekday(today, word.value(), shift)));
            case MONTH -> Optional.of(EventDate.of(month(YearMonth.from(today), word.value(), shift)));
            default -> Optional.empty();
        });
    }

    private static LocalDate weekday(LocalDate today, int weekday, int shift) {
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
        return switch (shift) {
            case -1 -> today.minusDays(ahead == 0 ? 7 : 7 - ahead);
            case 1 -> today.plusDays(ahead == 0 ? 7 : ahead);
            default -> today.plusDays(ahead);
        };
    }

    private static YearMonth month(YearMonth today, int month, int shift) {
        YearMonth same = today.withMonth(month);
        return switch (shift) {
            case -1 -> same.isBefore(today) ? same : same.minusYears(1);
            case 1 -> same.isAfter(today) ? same : same.plusYears(1);
            default -> same;
        };
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
        Days days = Days.at(tokens, i);
        int named = days.to() < tokens.size() && tokens.get(days.to()).norm().equals("of") ? days.to() + 1 : days.to();
        if (days.first() > 0 && named < tokens.size()) {
            Optional<Word> month = calendar.word(tokens.get(named).norm()).filter(w -> w.kind() == Kind.MONTH);
            if (month.isPresent() && tokens.get(named).capitalised()) {
                Optional<Integer> year = year(tokens, named + 1);
                return Optional.of(day(
                        i,
                        year.isPresent() ? named + 2 : named + 1,
                        year,
                        month.get().value(),
                        days.first(),
                        published));
            }
        }
        boolean opened = i > 0
                && List.of(
                                "in",
                                "since",
                                "by",
                                "until",
                                "sejak",
                                "pada",
                                "hingga",
                                "during",
                                "early",
                                "late",
                                "mid",
                                "awal",
                                "akhir",
                                "pertengahan",
                                "spring",
                                "summer",
                                "autumn",
                                "winter")
                        .contains(tokens.get(i - 1).norm());
        return opened
                ? year(tokens, i).map(y -> new Found(i, i + 1, Optional.of(EventDate.of(Year.of(y)))))
                : Optional.empty();
    }

    /** July 2024, July 3, July 3, 2024, Feb. 12, or July alone. */
    private Optional<Found> month(List<Token> tokens, int i, int month, Optional<LocalDate> published) {
        int behind = shortened(tokens, i) ? i + 2 : i + 1;
        Optional<Integer> year = year(tokens, behind);
        if (year.isPresent()) {
            return Optional.of(new Found(i, behind + 1, Optional.of(EventDate.of(YearMonth.of(year.get(), month)))));
        }
        Days days = Days.at(tokens, behind);
        if (days.first() > 0) {
            int to = days.to();
            int comma = to < tokens.size() && tokens.get(to).text().equals(",") ? to + 1 : to;
            Optional<Integer> after = year(tokens, comma);
            return Optional.of(day(i, after.isPresent() ? comma + 1 : to, after, month, days.first(), published));
        }
        if (is(tokens, i + 1, Kind.SHIFT)) {
            Optional<EventDate> date = shift(new Word(Kind.MONTH, month), value(tokens, i + 1, Kind.SHIFT), published);
            return Optional.of(new Found(i, i + 2, date));
        }
        Optional<Found> span = relative(tokens, i + 1, published);
        if (span.isPresent() && yearly(tokens, i + 1)) {
            return Optional.of(new Found(
                    i,
                    span.get().to(),
                    span.get()
                            .date()
                            .map(date -> EventDate.of(YearMonth.of(date.start().getYear(), month)))));
        }
        // "Lim Wei Jun": a name, and no month cut short.
        if (i > 0
                && tokens.get(i).text().length() < LONGEST_SHORT
                && tokens.get(i - 1).word()
                && tokens.get(i - 1).capitalised()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                i,
                i + 1,
                published.map(today -> EventDate.of(told(today, month))),
                published.map(today -> EventDate.of(ahead(today, month)))));
    }

    /** "Feb. 12", "Sept. 2024": whether a full stop shortens the month's name, and a figure follows. */
    private static boolean shortened(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).text().equals(".")
                && tokens.get(i).text().length() <= LONGEST_SHORT
                && Character.isDigit(tokens.get(i + 2).text().charAt(0));
    }

    private boolean yearly(List<Token> tokens, int at) {
        return value(tokens, is(tokens, at, Kind.SPAN) ? at : at + 1, Kind.SPAN) == 2;
    }

    /** Wednesday, Wednesday (3/7/2024), Wednesday night, July 3. */
    private Optional<Found> weekday(List<Token> tokens, int i, int weekday, Optional<LocalDate> published) {
        int after = behindDaytime(tokens, i + 1);
        int next = afterMarks(tokens, after);
        if (next < tokens.size() && (next > after || Days.at(tokens, next).first() > 0 || month(tokens, next))) {
            Optional<Found> exact = Optional.of(tokens.get(next).norm())
                    .filter(norm -> Character.isDigit(norm.charAt(0)) || month(tokens, next))
                    .flatMap(norm -> at(tokens, next, published).or(() -> dayAndMonth(tokens, next, published)));
            if (exact.isPresent() && exact.get().date().isPresent()) {
                boolean closes = exact.get().to() < tokens.size()
                        && tokens.get(exact.get().to()).text().equals(")");
                return Optional.of(new Found(
                        i, exact.get().to() + (closes ? 1 : 0), exact.get().date()));
            }
        }
        if (is(tokens, after, Kind.SHIFT)) {
            int shift = value(tokens, after, Kind.SHIFT);
            return Optional.of(
                    new Found(i, after + 1, published.map(today -> EventDate.of(weekday(today, weekday, shift)))));
        }
        return Optional.of(new Found(
                i,
                i + 1,
                published.map(today -> EventDate.of(lastWeekday(today, weekday))),
                Optional.empty(),
                published.map(today -> EventDate.of(weekday(today, weekday, 0))),
                Optional.empty(),
                false));
    }

    /** The index behind what says which part of a day is meant, as "malam" in "Rabu malam (3/7)"; the same where nothing does. */
    private int behindDaytime(List<Token> tokens, int at) {
        int to = at;
        while (is(tokens, to, Kind.DAYTIME)) {
            to++;
        }
        return to;
    }

    private boolean month(List<Token> tokens, int at) {
        return tokens.get(at).capitalised()
                && calendar.word(tokens.get(at).norm())
                        .map(w -> w.kind() == Kind.MONTH)
                        .orElse(false);
    }

    /** Rabu (3/7): day and month behind a weekday. */
    private static Optional<Found> dayAndMonth(List<Token> tokens, int i, Optional<LocalDate> published) {
        String[] parts = tokens.get(i).norm().split("/", -1);
        return parts.length == 2
                ? Optional.of(new Found(i, i + 1, day(Optional.empty(), number(parts[1]), number(parts[0]), published)))
                : Optional.empty();
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

    /** The month of that number that news tells of without a year: one of this year, or of the last where that is far ahead. */
    private static YearMonth told(LocalDate today, int month) {
        YearMonth here = YearMonth.from(today);
        YearMonth same = here.withMonth(month);
        return same.isAfter(here.plusMonths(NEAR)) ? same.minusYears(1) : same;
    }

    /** The same for what was still to come: one of this year, or of the next where that is long past. */
    private static YearMonth ahead(LocalDate today, int month) {
        YearMonth here = YearMonth.from(today);
        YearMonth same = here.withMonth(month);
        return same.isBefore(here.minusMonths(NEAR)) ? same.plusYears(1) : same;
    }

    /** A day of a month; of one without a year that which news tells of. */
    private static Found day(
            int from, int to, Optional<Integer> year, int month, int day, Optional<LocalDate> published) {
        return year.isPresent()
                ? new Found(from, to, day(year, month, day, published))
                : new Found(
                        from,
                        to,
                        day(year, month, day, published),
                        published.flatMap(today -> safe(ahead(today, month).getYear(), month, day)));
    }

    private static Optional<EventDate> day(Optional<Integer> year, int month, int day, Optional<LocalDate> published) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        Optional<Integer> known =
                year.or(() -> published.map(today -> told(today, month).getYear()));
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

    static int number(String norm) {
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
