package org.simpul.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

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

    /** Tells whether two documents, whatever their names, are one text; white space does not count. */
    public String textHash() {
        return textHash(text);
    }

    /** As {@link #textHash()}, of a text that is kept elsewhere. */
    public static String textHash(String text) {
        return Fingerprint.of(WHITE_SPACE.matcher(text.strip()).replaceAll(" "));
    }
}
