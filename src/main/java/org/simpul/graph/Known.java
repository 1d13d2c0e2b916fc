package org.simpul.graph;

import java.util.Map;
import java.util.Set;
import org.simpul.text.DocumentId;

/**
 * Which documents of a corpus the database knows already.
 *
 * @param unchanged stored under their own id, and say what they said to this extractor
 * @param changed stored under their own id, and said something else or were read by another extractor
 * @param elsewhere not stored themselves, but another is that says the same: by the new id the stored one
 */
public record Known(Set<DocumentId> unchanged, Set<DocumentId> changed, Map<DocumentId, DocumentId> elsewhere) {

    public Known {
        unchanged = Set.copyOf(unchanged);
        changed = Set.copyOf(changed);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** Whether {@code document} need not be read. */
    public boolean contains(DocumentId document) {
        return unchanged.contains(document) || elsewhere.containsKey(document);
    }
}
