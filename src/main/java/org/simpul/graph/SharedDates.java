package org.simpul.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One object for each day that edges tell of, since the edges of many users tell of the same few. */
final class SharedDates {

    /** Some sixty years. */
    private static final int MOST = 22_000;

    private static final Map<LocalDate, Optional<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private SharedDates() {}

    static Optional<LocalDate> of(Optional<LocalDate> date) {
        return date.flatMap(
                day -> KNOWN.size() < MOST ? KNOWN.computeIfAbsent(day, known -> date) : KNOWN.getOrDefault(day, date));
    }
}
