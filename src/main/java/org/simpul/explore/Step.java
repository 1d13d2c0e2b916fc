package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/**
 * One change of a canvas, whole enough to be taken back.
 *
 * @param filter what the filter was and became; empty where it stays
 */
record Step(
        Optional<NodeKey> origin,
        List<GraphNode> addedNodes,
        List<GraphEdge> addedEdges,
        List<GraphNode> removedNodes,
        List<GraphEdge> removedEdges,
        Optional<FilterChange> filter) {

    /** One filter and the one that follows it. */
    record FilterChange(Filter before, Filter after) {

        FilterChange inverse() {
            return new FilterChange(after, before);
        }
    }

    Step {
        addedNodes = List.copyOf(addedNodes);
        addedEdges = List.copyOf(addedEdges);
        removedNodes = List.copyOf(removedNodes);
        removedEdges = List.copyOf(removedEdges);
    }

    static Step add(List<GraphNode> nodes, List<GraphEdge> edges) {
        return new Step(Optional.empty(), nodes, edges, List.of(), List.of(), Optional.empty());
    }

    static Step remove(List<GraphNode> nodes, List<GraphEdge> edges) {
        return new Step(Optional.empty(), List.of(), List.of(), nodes, edges, Optional.empty());
    }

    static Step filter(Filter before, Filter after) {
        return new Step(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new FilterChange(before, after)).filter(change -> !before.equals(after)));
    }

    /** The same, with what is added growing out of a node. */
    Step from(NodeKey node) {
        return new Step(Optional.of(node), addedNodes, addedEdges, removedNodes, removedEdges, filter);
    }

    /** What takes this step back. */
    Step inverse() {
        return new Step(origin, removedNodes, removedEdges, addedNodes, addedEdges, filter.map(FilterChange::inverse));
    }

    boolean changesNothing() {
        return addedNodes.isEmpty() && addedEdges.isEmpty() && removedNodes.isEmpty() && removedEdges.isEmpty() && filter.isEmpty();
    }
}
