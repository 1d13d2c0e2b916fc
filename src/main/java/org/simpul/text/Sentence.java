package org.simpul.text;

import java.util.List;

/**
 * A stretch of a document that states something: a sentence, a headline, a caption.
 *
 * @param index 0 for the first of its document
 * @param span into the document's text
 * @param text the document's characters at {@code span}, verbatim
 */
public record Sentence(int index, Span span, String text, List<Token> tokens) {

    public Sentence {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("A sentence of " + text.length() + " characters at " + span);
        }
        tokens = List.copyOf(tokens);
    }
}
