package org.simpul.explore;

import java.util.Set;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/** What a filter hides of what is on the canvas. */
public record Filtered(Set<NodeKey> nodes, Set<EdgeKey> edges) {

    public static final Filtered NOTHING = new Filtered(Set.of(), Set.of());

    public Filtered {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
    }
}
