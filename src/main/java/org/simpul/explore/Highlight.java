package org.simpul.explore;

import java.util.List;
import org.simpul.graph.GraphPath;

/** What stands out on the canvas until nothing does: keys of nodes and edges, there or not. */
public record Highlight(List<String> nodes, List<String> edges) {

    /** Has all as it was. */
    public static final Highlight NOTHING = new Highlight(List.of(), List.of());

    public Highlight {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public static Highlight of(GraphPath path) {
        Selection all = Selection.of(path);
        return new Highlight(all.nodes(), all.edges());
    }
}
