package org.simpul.corpus;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page, of which the article stays. */
final class Html {

    private Html() {}

    static Draft draft(String html) throws Refusal {
        if (html.isBlank()) {
            throw new Refusal("is empty");
        }
        Document page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        String text = Article.text(page);
        if (text.isBlank()) {
            throw new Refusal("holds no article: what is on the page is navigation, or loaded by scripts");
        }
        return new Draft(
                metadata.title(),
                text,
                metadata.publisher(),
                metadata.published(),
                metadata.url(),
                // A page's template often declares the wrong language: its words go first.
                LanguageFinder.find(text).or(() -> declaredLanguage(page)));
    }

    private static Optional<String> declaredLanguage(Document page) {
        Element html = page.selectFirst("html[lang]");
        return html == null ? Optional.empty() : Texts.line(html.attr("lang"));
    }
}
