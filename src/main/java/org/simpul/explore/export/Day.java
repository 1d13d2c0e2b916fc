package org.simpul.explore.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people read it. */
final class Day {

    private static final int WHOLE = 10;

    private Day() {}

    /** "4 Jul 2024", of ISO 8601; what is shorter than a day stays as it is. */
    static String of(String iso, Locale locale) {
        return iso.length() == WHOLE
                ? LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMM uuuu", locale))
                : iso;
    }
}
