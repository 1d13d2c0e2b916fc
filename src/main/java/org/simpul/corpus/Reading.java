package org.simpul.corpus;

import java.util.Optional;
import org.simpul.text.Document;

/** What came of one source of a corpus: a document, or a sentence that says why there is none. */
public sealed interface Reading {

    /** The file, with the line or row where it holds several documents, as people would look for it. */
    String source();

    /**
     * A document that was read.
     *
     * @param assumed the charset that it was taken to be in, where nothing said so
     */
    record Read(String source, Document document, Optional<String> assumed) implements Reading {

        public Read(String source, Document document) {
            this(source, document, Optional.empty());
        }
    }

    /** A text that should have been read and could not be. */
    record Unreadable(String source, String reason) implements Reading {}

    /** A file in a folder or an archive that is of no kind that Simpul reads. */
    record Skipped(String source, String reason) implements Reading {}
}
