package org.simpul.extract.llm;

/**
 * A claim as a language model puts it, of which nothing is known to be true.
 *
 * @param sentence the index of the sentence that is said to state it
 * @param quote words of that sentence
 * @param attribution who says so; empty for the author
 * @param date the sentence's words for when; empty for none
 */
record Proposal(
        int sentence,
        String quote,
        Named subject,
        String relation,
        Named object,
        String polarity,
        String modality,
        double confidence,
        String attribution,
        String date) {

    /**
     * What is said to be an entity.
     *
     * @param text words of the sentence
     * @param name its name elsewhere in the text; empty where these words are it
     */
    record Named(String text, String name, String type) {

        /** The name, wherever it stands. */
        String fullName() {
            return name.isEmpty() ? text : name;
        }
    }
}
