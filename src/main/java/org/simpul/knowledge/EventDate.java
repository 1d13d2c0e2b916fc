package org.simpul.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When something happened or will, as exactly as the text says.
 *
 * @param start the first day that it may mean
 */
public record EventDate(LocalDate start, Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public static EventDate of(LocalDate day) {
        return new EventDate(day, Precision.DAY);
    }

    public static EventDate of(YearMonth month) {
        return new EventDate(month.atDay(1), Precision.MONTH);
    }

    public static EventDate of(Year year) {
        return new EventDate(year.atDay(1), Precision.YEAR);
    }

    /** What {@link #iso} writes; empty for any other text. */
    public static Optional<EventDate> parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(of(Year.parse(iso)));
                case 7 -> Optional.of(of(YearMonth.parse(iso)));
                case 10 -> Optional.of(of(LocalDate.parse(iso)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601, no longer than what is known: 2024-07-03, 2024-07 or 2024. */
    public String iso() {
        return switch (precision) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> Year.from(start).toString();
        };
    }
}
