package org.simpul.extract.llm;

import java.util.Collection;
import java.util.stream.Collectors;

/** A document of which the language model answered no batch; the message is a sentence that quotes neither. */
public final class LlmUnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LlmUnansweredException(String extractor, Collection<BatchFailure> failures) {
        super("was not read: " + extractor + " "
                + failures.stream().distinct().map(BatchFailure::words).collect(Collectors.joining("; ")));
    }
}
