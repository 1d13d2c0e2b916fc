package org.simpul.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page without what stands around it.
 *
 * <p>Parts that are never article go first; then the element that gathers most running text is the article, or the
 * {@code article} or {@code main} element around it.
 */
final class Article {

    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, form, button, input,"
                    + " select, textarea, dialog, nav, aside, footer, figure, figcaption, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog],"
                    + " [role=alert], [role=menu], [style~=(?i)display\\s*:\\s*none]";

    /** Class names and ids of what publishers put around and into an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|social|socials|related|terkait|recommend\\w*|rekomendasi|comments?|komentar"
                    + "|disqus|breadcrumbs?|newsletter|subscri\\w*|promo\\w*|advert\\w*|ads?|iklan|sidebar|widgets?|tags?"
                    + "|tag-list|cookies?|consent|popup|modal|menu|navbar|navigation|pagination|paywall|caption|baca-?juga"
                    + "|read-?(?:also|more)|populer|popular|trending|terpopuler|author-bio|footer|skip-link)(?:$|[\\s_-])");

    /** Lines between paragraphs that lead elsewhere. */
    private static final Pattern ASIDE_LINE = Pattern.compile(
            "(?i)(?:baca|lihat|simak|tonton)(?: juga)?\\s*:.*|(?:baca|lihat|simak) juga\\b.*|read (?:also|more)\\b.*"
                    + "|also read\\b.*|related\\s*:.*|advertisement|iklan|scroll to (?:continue|resume).*"
                    + "|artikel ini telah tayang.*|share this.*|bagikan\\b.{0,40}");

    private static final int LONGEST_ASIDE = 300;
    private static final double LEAST_UNLINKED = 0.4;

    private Article() {}

    /** The article's text, its headline first; empty where there is none. Changes {@code page}. */
    static String text(Document page) {
        Optional<String> headline =
                Optional.ofNullable(page.selectFirst("article h1, main h1, h1")).flatMap(h1 -> Texts.line(h1.text()));
        page.select(NEVER).remove();
        removeAsides(page, Weights.of(page));
        removeSurroundings(page, Weights.of(page));

        Weights weights = Weights.of(page);
        Element article = enclosing(densest(page, weights).orElse(page.body()));
        Weights.Weight weight = weights.at(article);
        if (weight.unlinked() < LEAST_UNLINKED * weight.text()) {
            return "";
        }
        String text = BlockText.of(article);
        return headline.filter(title -> !text.isEmpty() && !text.contains(title))
                .map(title -> title + "\n\n" + text)
                .orElse(text);
    }

    private static void removeAsides(Document page, Weights weights) {
        page.select("p, div, li, span, strong").stream()
                .filter(element -> weights.at(element).text() <= LONGEST_ASIDE)
                .filter(element -> ASIDE_LINE.matcher(element.text()).matches())
                .toList()
                .forEach(Element::remove);
    }

    /** What is named like a surrounding is one, unless it holds the headline or most of the page's paragraphs. */
    private static void removeSurroundings(Document page, Weights weights) {
        long all = weights.at(page.body()).prose();
        page.body().getAllElements().stream()
                .filter(element -> !element.nameIs("body") && !element.nameIs("article") && !element.nameIs("main"))
                .filter(element ->
                        AROUND.matcher(element.className() + " " + element.id()).find())
                .filter(element -> weights.at(element).prose() * 2 <= all
                        && !weights.at(element).holdsHeadline())
                .toList()
                .forEach(Element::remove);
    }

    /** The element whose paragraphs hold the most text that is not links, its children's children counting half. */
    private static Optional<Element> densest(Document page, Weights weights) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, h2, h3, li, td, div")) {
            Element parent = paragraph.parent();
            if (parent == null
                    || (paragraph.nameIs("div") && weights.at(paragraph).holdsBlocks())) {
                continue;
            }
            double score = weights.at(paragraph).unlinked();
            scores.merge(parent, score, Double::sum);
            Element above = parent.parent();
            if (above != null) {
                scores.merge(above, score / 2, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Element enclosing(Element densest) {
        Element around = densest.closest("[itemprop=articleBody], article, main, [role=main]");
        return around == null ? densest : around;
    }
}
