package org.simpul.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to add to the picture, bring up to date in it and take off it.
 *
 * @param origin the key of the node that new ones grow out of; null where there is none
 * @param layout the layout whose places are to be taken back, or made again; null where places stay
 */
public record CanvasChange(
        @Nullable String origin,
        List<CanvasNode> nodes,
        List<CanvasEdge> edges,
        List<String> removedNodes,
        List<String> removedEdges,
        @Nullable Layout layout) {

    public CanvasChange {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        removedNodes = List.copyOf(removedNodes);
        removedEdges = List.copyOf(removedEdges);
    }
}
