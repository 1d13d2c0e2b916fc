package org.simpul.corpus;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of elements as a reader sees it: blocks apart by a blank line, list items and broken lines by a line end. */
final class BlockText implements NodeVisitor {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final String LINE = "\n";
    private static final String PARAGRAPH = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private String pending = "";

    private BlockText() {}

    static String of(Element root) {
        BlockText blocks = new BlockText();
        root.traverse(blocks);
        return blocks.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode leaf -> append(leaf.getWholeText());
            case Element element when element.nameIs("br") -> apart(LINE);
            case Element element when element.isBlock() -> apart(gap(element));
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            apart(gap(element));
        }
    }

    private static String gap(Element element) {
        return element.nameIs("li") || element.nameIs("tr") ? LINE : PARAGRAPH;
    }

    private void apart(String gap) {
        if (gap.length() > pending.length() || pending.equals(" ")) {
            pending = gap;
        }
    }

    private void append(String whole) {
        String spaced = SPACES.matcher(whole).replaceAll(" ");
        String words = spaced.strip();
        if (spaced.startsWith(" ") && pending.isEmpty()) {
            pending = " ";
        }
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(pending);
        }
        text.append(words);
        pending = spaced.endsWith(" ") ? " " : "";
    }
}
