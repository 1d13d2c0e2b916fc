package org.simpul.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as people read them, no more exact than they are known. */
final class Dates {

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

    /** "4 Jul 2024, 17:05", as the clock of the program shows it */
    static String moment(Instant at, Locale locale) {
        return at.atZone(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale));
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
