package org.simpul.explore;

import java.util.List;

/** The keys of the nodes and edges that are selected. */
public record Selection(List<String> nodes, List<String> edges) {

    public Selection {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
