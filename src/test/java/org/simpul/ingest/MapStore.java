package org.simpul.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.graph.DocumentHead;
import org.simpul.graph.Known;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;

/** Keeps extractions in memory as the graph keeps them in Neo4j. */
final class MapStore implements Store {

    final Map<DocumentId, Extraction> kept = new LinkedHashMap<>();
    final List<Integer> batches = new ArrayList<>();
    int settled;

    @Override
    public synchronized Known known(Collection<Document> documents, String extractor) {
        Set<DocumentId> unchanged = new HashSet<>();
        Set<DocumentId> changed = new HashSet<>();
        Map<DocumentId, DocumentHead> elsewhere = new HashMap<>();
        for (Document document : documents) {
            Extraction own = kept.get(document.id());
            if (own != null) {
                boolean same = own.document().contentHash().equals(document.contentHash())
                        && own.extractor().equals(extractor);
                (same ? unchanged : changed).add(document.id());
            } else {
                kept.values().stream()
                        .filter(other -> other.document().textHash().equals(document.textHash()))
                        .findFirst()
                        .ifPresent(other -> elsewhere.put(document.id(), DocumentHead.of(other.document())));
            }
        }
        return new Known(unchanged, changed, elsewhere);
    }

    @Override
    public synchronized void write(List<Extraction> batch) {
        batches.add(batch.size());
        batch.forEach(extraction -> kept.put(extraction.document().id(), extraction));
    }

    @Override
    public void settle() {
        settled++;
    }

    List<String> claims() {
        return kept.values().stream()
                .flatMap(extraction -> extraction.claims().stream())
                .map(MapStore::words)
                .toList();
    }

    private static String words(Claim claim) {
        return claim.subject().name() + " " + claim.polarity() + " "
                + claim.object().name();
    }
}
