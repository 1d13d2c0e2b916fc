package org.simpul.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents are meant; where something is empty, any will do.
 *
 * @param since published on this day or later
 * @param until published on this day or earlier
 * @param entity they name it
 */
public record TextFilter(
        Optional<String> publisher,
        Optional<String> language,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<NodeKey> entity) {

    /** All documents. */
    public static final TextFilter ALL =
            new TextFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whatever they name. */
    public TextFilter(
            Optional<String> publisher,
            Optional<String> language,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {
        this(publisher, language, since, until, Optional.empty());
    }

    /** Those of them alone that name an entity. */
    public TextFilter naming(Optional<NodeKey> wanted) {
        return new TextFilter(publisher, language, since, until, wanted);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "publisher", publisher.orElse(""),
                "language", language.orElse(""),
                "since", since.map(LocalDate::toString).orElse(""),
                "until", until.map(LocalDate::toString).orElse(""),
                "entity", entity.map(NodeKey::value).orElse(""));
    }
}
