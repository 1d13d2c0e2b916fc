package org.simpul.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims are meant by their dates.
 *
 * @param dating which date has to lie between the first day and the last
 * @param from the first day; any where it is empty
 * @param to the last day; any where it is empty
 * @param undated whether those without such a date count, too, where either is given
 * @param known the day by which a text had to be published; any where it is empty
 */
public record Times(
        Dating dating, Optional<LocalDate> from, Optional<LocalDate> to, boolean undated, Optional<LocalDate> known) {

    /** All claims. */
    public static final Times ANY =
            new Times(Dating.HAPPENED, Optional.empty(), Optional.empty(), true, Optional.empty());

    Map<String, Object> parameters() {
        return Map.of(
                "dating", dating.name(),
                "from", from.map(LocalDate::toString).orElse(""),
                "to", to.map(LocalDate::toString).orElse(""),
                "undated", undated,
                "known", known.map(LocalDate::toString).orElse(""));
    }
}
