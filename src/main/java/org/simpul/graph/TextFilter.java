package org.simpul.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents are meant; where something is empty, any will do.
 *
 * @param since published on this day or later
 * @param until published on this day or earlier
 */
public record TextFilter(
        Optional<String> publisher, Optional<String> language, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** All documents. */
    public static final TextFilter ALL =
            new TextFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Map<String, Object> parameters() {
        return Map.of(
                "publisher", publisher.orElse(""),
                "language", language.orElse(""),
                "since", since.map(LocalDate::toString).orElse(""),
                "until", until.map(LocalDate::toString).orElse(""));
    }
}
