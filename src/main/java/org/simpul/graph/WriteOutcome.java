package org.simpul.graph;

/** How much was written, whether new or in place of what was there. */
public record WriteOutcome(long documents, long sentences, long mentions, long claims) {

    public static final WriteOutcome NONE = new WriteOutcome(0, 0, 0, 0);

    public WriteOutcome plus(WriteOutcome other) {
        return new WriteOutcome(
                documents + other.documents,
                sentences + other.sentences,
                mentions + other.mentions,
                claims + other.claims);
    }
}
