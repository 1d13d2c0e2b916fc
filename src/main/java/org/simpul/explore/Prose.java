package org.simpul.explore;

import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that is safe wherever it is shown: emphasis, links, lists and quotes.
 *
 * <p>HTML in it is shown as it is written; a picture is named and never fetched; a link leads to the web or a mail address,
 * or nowhere.
 */
public final class Prose {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
            .postProcessor(Prose::withoutPictures)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noopener noreferrer nofollow");
                    attributes.put("target", "_blank");
                }
            })
            .build();

    private Prose() {}

    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Leaves of each picture the words that stand for it. */
    private static Node withoutPictures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        return document;
    }
}
