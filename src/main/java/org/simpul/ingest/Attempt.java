package org.simpul.ingest;

import org.simpul.extract.Extractor;
import org.simpul.extract.llm.LlmUnansweredException;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

/** What came of giving one document to an extractor. */
public sealed interface Attempt {

    /** What the document says. */
    record Succeeded(Extraction extraction) implements Attempt {}

    /** The document defeated the extractor. */
    record Failed(String reason) implements Attempt {}

    /** The one place where whatever goes wrong in the code for one document is an outcome of that document. */
    static Attempt at(Document document, Extractor extractor) {
        try {
            return new Succeeded(extractor.extract(document));
        } catch (LlmUnansweredException e) {
            return new Failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // The name alone: the message could quote the text.
            return new Failed("defeated the extractor: " + e.getClass().getSimpleName());
        }
    }
}
