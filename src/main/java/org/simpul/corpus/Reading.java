package org.simpul.corpus;

import org.simpul.text.Document;

/** What came of one source of a corpus: a document, or a sentence that says why there is none. */
public sealed interface Reading {

    /** The file, with the line or row where it holds several documents, as people would look for it. */
    String source();

    /** A document that was read. */
    record Read(String source, Document document) implements Reading {}

    /** A text that should have been read and could not be. */
    record Unreadable(String source, String reason) implements Reading {}

    /** A file in a folder that is of no kind that Simpul reads. */
    record Skipped(String source, String reason) implements Reading {}
}
