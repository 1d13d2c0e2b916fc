package org.simpul.ui;

import java.util.Locale;
import org.simpul.graph.GraphNode;

/** What a node is called in a language. */
final class Captions {

    private Captions() {}

    static String of(GraphNode node, Locale locale) {
        return Messages.language(locale).equals(Messages.INDONESIAN) ? node.captionId() : node.caption();
    }
}
