package org.simpul.ingest;

import org.simpul.ingest.Outcome.Ingested;
import org.simpul.text.DocumentId;

/** A document that has come into the graph, in short. */
public record NewText(DocumentId id, String source, String title, int claims) {

    static NewText of(Ingested done) {
        return new NewText(
                done.extraction().document().id(),
                done.source(),
                done.extraction().document().title(),
                done.extraction().claims().size());
    }
}
