package org.simpul.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's head, its JSON-LD and its time elements say about the article. */
record PageMetadata(
        Optional<String> title, Optional<String> publisher, Optional<LocalDate> published, Optional<String> url) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]", "meta[name=title]");
    private static final List<String> PUBLISHERS = List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name=dc.publisher]",
            "meta[name=citation_publisher]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=dc.date.issued]",
            "meta[name=dc.date]",
            "meta[name=parsely-pub-date]",
            "meta[name=date]");

    static PageMetadata of(Document page) {
        List<JsonNode> articles = articles(page);
        return new PageMetadata(
                first(articles, "headline")
                        .or(() -> content(page, TITLES))
                        .or(() -> text(page, "article h1, main h1, h1"))
                        .or(() -> text(page, "title")),
                articles.stream()
                        .flatMap(article -> string(article.path("publisher").path("name")).stream())
                        .findFirst()
                        .or(() -> content(page, PUBLISHERS)),
                first(articles, "datePublished")
                        .flatMap(Dateline::parse)
                        .or(() -> content(page, DATES).flatMap(Dateline::parse))
                        .or(() -> attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"))
                        .or(() -> attribute(page, "article time[datetime], main time[datetime]", "datetime")),
                content(page, List.of("meta[property=og:url]"))
                        .or(() -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .flatMap(link -> Texts.line(link.attr("href"))))
                        .filter(url -> url.startsWith("https://") || url.startsWith("http://")));
    }

    private static Optional<LocalDate> attribute(Document page, String selector, String name) {
        return page.select(selector).stream()
                .flatMap(element -> Dateline.parse(element.attr(name)).stream())
                .findFirst();
    }

    private static Optional<String> content(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(meta -> Texts.line(meta.attr("content")).stream())
                .findFirst();
    }

    private static Optional<String> text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? Optional.empty() : Texts.line(element.text());
    }

    private static Optional<String> first(List<JsonNode> articles, String field) {
        return articles.stream()
                .flatMap(article -> string(article.path(field)).stream())
                .findFirst();
    }

    private static Optional<String> string(JsonNode node) {
        // Some pages escape twice.
        return node.isString() ? Texts.line(Parser.unescapeEntities(node.stringValue(), false)) : Optional.empty();
    }

    private static List<JsonNode> articles(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            tree(script.data()).ifPresent(tree -> collect(tree, found));
        }
        return found;
    }

    /** Broken metadata say nothing; the page may still be read. */
    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, found));
        } else if (node.isObject()) {
            if (types(node).anyMatch(type -> type.endsWith("Article") || type.equals("BlogPosting"))) {
                found.add(node);
            }
            collect(node.path("@graph"), found);
        }
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? type.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue)
                : Stream.of(type).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
