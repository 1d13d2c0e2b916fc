package org.simpul.ingest;

import java.util.Optional;
import org.simpul.knowledge.Extraction;
import org.simpul.text.DocumentId;

/** What became of one text of a corpus. */
public sealed interface Outcome {

    /** The file, with the line where it holds several documents. */
    String source();

    /**
     * Its claims are in the graph.
     *
     * @param extraction what it says
     * @param replaced whether that took the place of what an older version of the document said
     * @param assumed the charset that it was taken to be in, where nothing said so
     */
    record Ingested(String source, Extraction extraction, boolean replaced, Optional<String> assumed)
            implements Outcome {}

    /**
     * The graph held it already.
     *
     * @param document the one that it holds
     * @param twin the title of that one, where it came from another source
     */
    record Known(String source, DocumentId document, Optional<String> twin) implements Outcome {}

    /** It should have been read and could not be. */
    record Rejected(String source, String reason) implements Outcome {}

    /** It is no text. */
    record Skipped(String source, String reason) implements Outcome {}
}
