package org.simpul.extract.llm;

import java.time.LocalDate;
import java.util.Optional;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Documents for the tests of this room. */
final class News {

    private News() {}

    static Document english(String text) {
        return document(Language.ENGLISH, text);
    }

    static Document document(Language language, String text) {
        return new Document(
                DocumentId.ofSource(text),
                "news",
                "news",
                text,
                language,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 7, 4)),
                Optional.empty());
    }
}
