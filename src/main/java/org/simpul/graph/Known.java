package org.simpul.graph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.text.DocumentId;

/**
 * Which documents of a corpus the database knows already.
 *
 * @param unchanged stored under their own id, and say what they said to this extractor
 * @param changed stored under their own id, and said something else or were read by another extractor
 * @param elsewhere not stored themselves, but another is of the same text: by the new id the stored one
 */
public record Known(Set<DocumentId> unchanged, Set<DocumentId> changed, Map<DocumentId, DocumentHead> elsewhere) {

    public Known {
        unchanged = Set.copyOf(unchanged);
        changed = Set.copyOf(changed);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** The stored document of the same text as {@code document}, which is not stored itself. */
    public Optional<DocumentHead> twin(DocumentId document) {
        return Optional.ofNullable(elsewhere.get(document));
    }

    /** Whether {@code document} need not be read. */
    public boolean contains(DocumentId document) {
        return unchanged.contains(document) || elsewhere.containsKey(document);
    }
}
