package org.simpul.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted in one pass however deep the page is nested. */
final class Weights implements NodeVisitor {

    /** What an element holds. */
    static final class Weight {
        private static final Weight NOTHING = new Weight();

        private long text;
        private long linked;
        private long prose;
        private boolean holdsBlocks;
        private boolean holdsHeadline;

        /** UTF-16 units of text. */
        long text() {
            return text;
        }

        /** How many of these are no link. */
        long unlinked() {
            return text - linked;
        }

        /** How many of these are in paragraphs. */
        long prose() {
            return prose;
        }

        boolean holdsBlocks() {
            return holdsBlocks;
        }

        boolean holdsHeadline() {
            return holdsHeadline;
        }
    }

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();
    private int links;
    private int paragraphs;

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        root.traverse(weights);
        return weights;
    }

    Weight at(Element element) {
        return weights.getOrDefault(element, Weight.NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(new Weight());
            links += element.nameIs("a") ? 1 : 0;
            paragraphs += element.nameIs("p") ? 1 : 0;
        } else if (node instanceof TextNode leaf && !open.isEmpty()) {
            long length = leaf.text().strip().length();
            Weight parent = open.element();
            parent.text += length;
            parent.linked += links > 0 ? length : 0;
            parent.prose += paragraphs > 0 ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Weight weight = open.pop();
            weights.put(element, weight);
            links -= element.nameIs("a") ? 1 : 0;
            paragraphs -= element.nameIs("p") ? 1 : 0;
            if (!open.isEmpty()) {
                Weight parent = open.element();
                parent.text += weight.text;
                parent.linked += weight.linked;
                parent.prose += weight.prose;
                parent.holdsBlocks |= element.isBlock() || weight.holdsBlocks;
                parent.holdsHeadline |= element.nameIs("h1") || weight.holdsHeadline;
            }
        }
    }
}
