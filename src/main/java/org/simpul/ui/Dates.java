package org.simpul.ui;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as people read them, no more exact than they are known. */
final class Dates {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(Messages.ENGLISH, Messages.INDONESIAN)
            .flatMap(locale -> Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)
                            .withResolverStyle(ResolverStyle.STRICT)))
            .toList();

    private Dates() {}

    /** "4 Jul 2024", "Jul 2024" or "2024", of ISO 8601. */
    static String shortly(String iso, Locale locale) {
        return switch (iso.length()) {
            case 10 -> day(LocalDate.parse(iso), locale);
            case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMM uuuu", locale));
            case 4 -> Year.parse(iso).toString();
            default -> throw new IllegalArgumentException("Not a date: " + iso);
        };
    }

    /** "4 Jul 2024" */
    static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale));
    }

    /** A day as people write it in either language: "4 Jul 2024", "4 July 2024", "4/7/2024", "2024-07-04"; empty for what is none. */
    static Optional<LocalDate> read(String written) {
        return WRITTEN.stream()
                .flatMap(format -> {
                    try {
                        return Stream.of(LocalDate.parse(written.strip(), format));
                    } catch (DateTimeParseException e) {
                        return Stream.empty();
                    }
                })
                .findFirst();
    }

    /** "July 2024" */
    static String month(YearMonth month, Locale locale) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    /** "July 2024" where all dates lie in one month, else "2024" or "2001–2024"; nothing for no dates. */
    static String span(List<String> isoDates, Locale locale) {
        if (isoDates.isEmpty()) {
            return "";
        }
        List<String> sorted = isoDates.stream().sorted().toList();
        String first = sorted.getFirst();
        String last = sorted.getLast();
        if (sorted.stream().allMatch(date -> date.length() >= 7 && date.startsWith(first.substring(0, 7)))) {
            return month(YearMonth.parse(first.substring(0, 7)), locale);
        }
        String from = first.substring(0, 4);
        String to = last.substring(0, 4);
        return from.equals(to) ? from : from + "–" + to;
    }
}
