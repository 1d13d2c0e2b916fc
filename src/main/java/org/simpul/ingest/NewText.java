package org.simpul.ingest;

import java.util.Optional;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.text.DocumentId;

/**
 * A document that has come into the graph, in short.
 *
 * @param assumed the charset that it was taken to be in, where nothing said so
 */
public record NewText(DocumentId id, String source, String title, int claims, Optional<String> assumed) {

    static NewText of(Ingested done) {
        return new NewText(
                done.extraction().document().id(),
                done.source(),
                done.extraction().document().title(),
                done.extraction().claims().size(),
                done.assumed());
    }
}
