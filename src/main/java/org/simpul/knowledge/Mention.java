package org.simpul.knowledge;

import org.simpul.text.Span;

/**
 * One span of a document that names an entity, and the entity that it was resolved to.
 *
 * @param sentence the index of its sentence
 * @param span into the document's text
 * @param surface the document's characters at {@code span}
 */
public record Mention(int sentence, Span span, String surface, Entity entity) {

    public Mention {
        if (span.length() != surface.length()) {
            throw new IllegalArgumentException("A mention of " + surface.length() + " characters at " + span);
        }
    }
}
