package org.simpul.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One text of a corpus, its boilerplate gone.
 *
 * @param name what people call the file or row that it came from, without folder and extension
 * @param text what the document says, its title included when the file prints it; all spans point into it
 */
public record Document(
        DocumentId id,
        String name,
        String title,
        String text,
        Language language,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url) {

    public Document {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A document without text: " + name);
        }
    }

    /** Tells whether two readings of one source say the same. */
    public String contentHash() {
        return Fingerprint.of(
                title,
                text,
                language.code(),
                publisher.orElse(""),
                published.map(LocalDate::toString).orElse(""),
                url.orElse(""));
    }
}
