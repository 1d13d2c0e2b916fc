package org.simpul.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/**
 * What a source says of itself: a document whose language, title, date and publisher may still be found in its text.
 *
 * @param language an ISO 639-1 code, where the source names one that can be believed
 */
record Draft(
        Optional<String> title,
        String text,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> language) {

    /** UTF-16 units: a long novel fits; more is no news, and would be one transaction. */
    static final int LONGEST_TEXT = 5_000_000;

    static Draft of(String text) {
        return new Draft(
                Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Refuses a text that grows too long, before all of it is there. */
    static void checkLength(long characters) throws LimitException {
        if (characters > LONGEST_TEXT) {
            throw new LimitException("is too long: Simpul reads texts of up to 5 million characters, divide it");
        }
    }

    /** The same with a title that somebody gives it. */
    Draft called(String name) {
        return new Draft(Texts.line(name).or(() -> title), text, publisher, published, url, language);
    }

    /** The same with a day and a publisher that somebody gives it, where either is given. */
    Draft printed(Optional<LocalDate> day, Optional<String> by) {
        return new Draft(
                title, text, by.flatMap(Texts::line).or(() -> publisher), day.or(() -> published), url, language);
    }

    Document finish(DocumentId id, String name) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal("is empty");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("is too long: Simpul reads texts of up to 5 million characters, this one has "
                    + String.format(Locale.ROOT, "%,d", text.length()));
        }
        Texts.check(text);
        return new Document(
                id,
                name,
                title.or(() -> Headline.find(text)).orElse(name),
                text,
                supported(),
                publisher.or(() -> Byline.publisher(text)),
                published.or(() -> Dateline.date(text)),
                url);
    }

    private Language supported() throws Refusal {
        String code = language.or(() -> LanguageFinder.find(text))
                .orElseThrow(() -> new Refusal("is too short to tell its language"));
        return Language.ofCode(code)
                .orElseThrow(() -> new Refusal("is in a language that is not supported, "
                        + Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
                        + " by the look of it: Simpul reads Indonesian and English"));
    }
}
