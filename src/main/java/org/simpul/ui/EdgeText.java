package org.simpul.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;
import org.simpul.graph.console.CypherValue;

/** Keys of edges among the values of an answer, in words. */
final class EdgeText {

    private EdgeText() {}

    /** The edge that a text is the key of. */
    static Optional<EdgeKey> edge(CypherValue value) {
        return value instanceof CypherValue.Text(String text) && EdgeKey.isOne(text)
                ? Optional.of(EdgeKey.of(text))
                : Optional.empty();
    }

    static Stream<NodeKey> ends(CypherValue value) {
        return edge(value).stream().flatMap(edge -> Stream.of(edge.source(), edge.target()));
    }

    /** Who does what to whom; a node that is not known is called by its key. */
    static String words(EdgeKey edge, Answer answer, Locale locale) {
        return String.join(
                " ",
                name(edge.source(), answer, locale),
                Messages.relation(edge.relation(), locale),
                name(edge.target(), answer, locale));
    }

    /** The key without what parts it. */
    static String written(EdgeKey edge) {
        return String.join(
                " ", edge.source().value(), edge.relation(), edge.target().value());
    }

    private static String name(NodeKey key, Answer answer, Locale locale) {
        return answer.node(key).map(node -> Captions.of(node, locale)).orElse(key.value());
    }
}
