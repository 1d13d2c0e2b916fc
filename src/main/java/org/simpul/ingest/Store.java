package org.simpul.ingest;

import java.util.Collection;
import java.util.List;
import org.simpul.extract.Extraction;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;

/** Where documents and their claims are kept: the graph, or in a test a map. */
public interface Store {

    /** What is kept of a document that was read before. */
    record Kept(DocumentId document, String contentHash) {}

    /** Those kept that have the id or the content hash of one of {@code documents}. */
    List<Kept> keptLike(Collection<Document> documents);

    /** Keeps all of {@code batch} or nothing of it, in the place of what was kept of these documents. */
    void write(List<Extraction> batch);
}
