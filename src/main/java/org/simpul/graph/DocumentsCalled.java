package org.simpul.graph;

import java.util.List;
import java.util.Map;
import org.simpul.text.DocumentId;

/** Which documents somebody means. */
public final class DocumentsCalled {

    private static final CypherFile CALLED = CypherFile.of("read/documents-called");

    private final Graph graph;

    public DocumentsCalled(Graph graph) {
        this.graph = graph;
    }

    /** The one with this id, or else those with this title, {@code limit} at most. Cost: all documents. */
    public List<DocumentHead> find(String idOrTitle, int limit) {
        return graph.read(
                CALLED,
                Map.of("called", idOrTitle, "limit", limit),
                row -> new DocumentHead(
                        new DocumentId(row.get("id").asString()),
                        row.get("title").asString("")));
    }
}
