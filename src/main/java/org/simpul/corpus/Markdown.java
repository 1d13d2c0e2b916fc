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

    /** Quotes and lists in one another. */
    private static final int DEEPEST = 100;

    /** Beginnings of HTML that nothing ends, after which no more are taken for any: for each, all that follows is searched. */
    private static final int MOST_OPEN = 100;

    private static final Map<String, String> HTML = Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "<", ">");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private Markdown() {}

    static Draft draft(String markdown) throws Refusal {
        try {
            return read(PARSER.parse(withoutOpen(markdown)));
        } catch (StackOverflowError e) {
            throw new Refusal("has marks in marks, deeper than any text: save its text as .txt");
        }
    }

    /** Unchanged, unless much of it begins HTML and does not end it. */
    private static String withoutOpen(String markdown) {
        boolean[] open = new boolean[markdown.length()];
        boolean many = false;
        for (Map.Entry<String, String> html : HTML.entrySet()) {
            many |= markOpen(markdown, html.getKey(), html.getValue(), open) > MOST_OPEN;
        }
        if (!many) {
            return markdown;
        }
        StringBuilder without = new StringBuilder();
        for (int i = 0; i < open.length; i++) {
            without.append(open[i] ? "\\" : "").append(markdown.charAt(i));
        }
        return without.toString();
    }

    /** Marks each beginning behind which another one comes before its end; how many there are. */
    private static int markOpen(String markdown, String begin, String end, boolean[] open) {
        int count = 0;
        int nextBegin = Integer.MAX_VALUE;
        int nextEnd = Integer.MAX_VALUE;
        for (int i = markdown.length() - 1; i >= 0; i--) {
            if (markdown.startsWith(end, i)) {
                nextEnd = i;
            } else if (markdown.startsWith(begin, i)) {
                boolean isOpen = nextBegin <= nextEnd;
                open[i] |= isOpen;
                count += isOpen ? 1 : 0;
                nextBegin = i;
            }
        }
        return count;
    }

    private static Draft read(Node root) {
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
