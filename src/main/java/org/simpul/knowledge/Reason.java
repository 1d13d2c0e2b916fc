package org.simpul.knowledge;

/**
 * One step of the way to a claim.
 *
 * @param words the words of the sentence and what was made of them
 */
public record Reason(About about, String words) {

    /** What a step decides. */
    public enum About {
        FRAME,
        SUBJECT,
        OBJECT,
        POLARITY,
        MODALITY,
        ATTRIBUTION,
        DATE,
        CONFIDENCE
    }
}
