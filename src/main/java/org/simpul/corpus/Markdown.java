package org.simpul.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown (CommonMark) without its marks, with what its front matter says. */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private Markdown() {}

    static Draft draft(String markdown) {
        Node root = PARSER.parse(markdown);
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        root.accept(visitor);
        Map<String, List<String>> matter = visitor.getData();
        Document page = Jsoup.parse(RENDERER.render(root));
        page.select("script, style, img").remove();
        return new Draft(
                value(matter, "title").or(() -> heading(page)),
                BlockText.of(page.body()),
                value(matter, "publisher").or(() -> value(matter, "source")),
                value(matter, "published").or(() -> value(matter, "date")).flatMap(Dateline::parse),
                value(matter, "url"),
                value(matter, "language").or(() -> value(matter, "lang")));
    }

    private static Optional<String> value(Map<String, List<String>> matter, String key) {
        return matter.getOrDefault(key, List.of()).stream()
                .flatMap(value -> Texts.line(value).stream())
                .findFirst();
    }

    private static Optional<String> heading(Document page) {
        Element heading = page.selectFirst("h1");
        return heading == null ? Optional.empty() : Texts.line(heading.text());
    }
}
