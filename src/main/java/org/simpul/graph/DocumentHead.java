package org.simpul.graph;

import org.simpul.text.Document;
import org.simpul.text.DocumentId;

/** A document as lists name it. */
public record DocumentHead(DocumentId id, String title) {

    public static DocumentHead of(Document document) {
        return new DocumentHead(document.id(), document.title());
    }
}
