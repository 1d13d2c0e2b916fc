package org.simpul.knowledge;

import org.simpul.text.DocumentId;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/**
 * What backs a claim: one sentence and the two stretches of it that stand for subject and object.
 *
 * <p>Spans count UTF-16 units into the document's text, as Java and JavaScript both do, so the browser marks them as
 * they are. Where an argument is implicit (a pronoun left out, a year), its span is the word that implies it.
 */
public record Evidence(DocumentId document, Sentence sentence, Span subject, Span object) {

    public Evidence {
        if (!sentence.span().contains(subject) || !sentence.span().contains(object)) {
            throw new IllegalArgumentException("Mention outside its sentence: " + subject + ", " + object);
        }
    }
}
