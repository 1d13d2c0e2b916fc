package org.simpul.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

    private static final double MOST_LINKED = 0.6;

    private Article() {}

    /** The article's text, its headline first; empty where there is none. Changes {@code page}. */
    static String text(Document page) {
        Optional<Element> headline = Optional.ofNullable(page.selectFirst("article h1, main h1, h1"));
        page.select(NEVER).remove();
        page.select("p, div, li, span, strong").stream()
                .filter(element -> ASIDE_LINE.matcher(element.text()).matches())
                .toList()
                .forEach(Element::remove);
        long all = prose(page.body());
        page.select("body *:not(article):not(main)").stream()
                .filter(element ->
                        AROUND.matcher(element.className() + " " + element.id()).find())
                .filter(element -> prose(element) * 2 <= all && element.selectFirst("h1") == null)
                .toList()
                .forEach(Element::remove);
        Element article = enclosing(densest(page).orElse(page.body()));
        if (linked(article) > MOST_LINKED) {
            return "";
        }
        String text = BlockText.of(article);
        return headline.map(Element::text)
                .filter(title -> !title.isBlank() && !text.isEmpty() && !text.contains(title))
                .map(title -> title + "\n\n" + text)
                .orElse(text);
    }

    /** The element whose paragraphs hold the most text that is not links, its children's children counting half. */
    private static Optional<Element> densest(Document page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, h2, h3, li, td, div:not(:has(p, div, ul, table))")) {
            double score = paragraph.text().length() * (1 - linked(paragraph));
            List<Element> above = paragraph.parents();
            for (int level = 0; level < Math.min(2, above.size()); level++) {
                scores.merge(above.get(level), score / (level + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.<Element, Double>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().elementSiblingIndex(), Comparator.naturalOrder()))
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey);
    }

    private static Element enclosing(Element densest) {
        Element around = densest.closest("[itemprop=articleBody], article, main, [role=main]");
        return around == null ? densest : around;
    }

    private static long prose(Element element) {
        return element.select("p").stream().mapToLong(p -> p.text().length()).sum();
    }

    /** The share of an element's text that is in links, 0 to 1. */
    private static double linked(Element element) {
        int all = element.text().length();
        int links =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : (double) links / all;
    }
}
