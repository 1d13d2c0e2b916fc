package org.simpul.text;

/** The stable identity of a document: where it came from, not what it says, so that a changed text keeps it. */
public record DocumentId(String value) {

    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A document's id is blank");
        }
    }

    /** The id of the document read from {@code source}: a URL, or a path and what stands for the document in it. */
    public static DocumentId ofSource(String source) {
        return new DocumentId(Fingerprint.of(source));
    }

    @Override
    public String toString() {
        return value;
    }
}
