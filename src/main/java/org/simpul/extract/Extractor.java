package org.simpul.extract;

import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

/** Reads what a document says. Safe for use by several threads. */
public interface Extractor {

    /** Its name and version, as each of its claims carries them. */
    String name();

    Extraction extract(Document document);
}
