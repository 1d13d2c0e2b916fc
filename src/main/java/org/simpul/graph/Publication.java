package org.simpul.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When documents were published that are meant.
 *
 * @param since on this day or later; any where it is empty
 * @param until on this day or earlier; any where it is empty
 * @param undated whether those count, too, of which it is not known
 */
public record Publication(Optional<LocalDate> since, Optional<LocalDate> until, boolean undated) {

    /** All documents. */
    public static final Publication ANY = new Publication(Optional.empty(), Optional.empty(), true);

    Map<String, Object> parameters() {
        return Map.of(
                "since", since.map(LocalDate::toString).orElse(""),
                "until", until.map(LocalDate::toString).orElse(""),
                "undated", undated);
    }
}
