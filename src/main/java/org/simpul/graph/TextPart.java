package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.text.Span;

/**
 * A document as its reader shows it: all of its text or, of a long one, a part.
 *
 * @param url where it says that it comes from, whatever that is
 * @param from the index of the first sentence of this part
 * @param total how many sentences the document has
 * @param after what stands after the last sentence of the document, where this part has it
 * @param whole whether every character between the sentences is known; an older version of Simpul kept none
 */
public record TextPart(
        DocumentLine document,
        Optional<String> url,
        int from,
        int total,
        List<TextSentence> sentences,
        String after,
        boolean whole,
        List<TextClaim> claims) {

    /**
     * A sentence with what it names.
     *
     * @param start its offset into the document
     * @param before the characters between the sentence before and this one
     * @param text verbatim
     */
    public record TextSentence(int index, int start, String before, String text, List<TextMention> mentions) {

        public TextSentence {
            mentions = List.copyOf(mentions);
        }
    }

    /** A mention of an entity, its span UTF-16 from the start of its sentence. */
    public record TextMention(Span span, GraphNode entity) {}

    /**
     * What a sentence states or denies.
     *
     * @param sentence the index of that sentence
     * @param modality asserted, planned, reported or possible
     * @param eventDate ISO 8601, as long as the precision allows
     * @param rejection by which somebody has rejected it, so that it counts no more
     */
    public record TextClaim(
            int sentence,
            EdgeKey edge,
            GraphNode subject,
            String relation,
            GraphNode object,
            boolean positive,
            String modality,
            Optional<String> eventDate,
            Optional<Decision> rejection) {

        /** Whether it counts: nobody has rejected it. */
        public boolean stands() {
            return rejection.isEmpty();
        }
    }

    public TextPart {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }

    /** The characters of this part, as the document has them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append(sentence.before()).append(sentence.text()));
        return text.append(after).toString();
    }
}
