package org.simpul.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.explore.Reason.Pinned;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/**
 * One change of a canvas, whole enough to be taken back.
 *
 * @param filter what the filter was and became; empty where it stays
 * @param layout what moves everything, or a pinned node, or draws it otherwise; empty where that stays
 */
record Step(
        Optional<NodeKey> origin,
        List<GraphNode> addedNodes,
        List<GraphEdge> addedEdges,
        List<GraphNode> removedNodes,
        List<GraphEdge> removedEdges,
        List<Reason> addedReasons,
        List<Reason> removedReasons,
        Optional<FilterChange> filter,
        Optional<Layout> layout) {

    static final Step NOTHING = add(List.of(), List.of());

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
        addedReasons = List.copyOf(addedReasons);
        removedReasons = List.copyOf(removedReasons);
    }

    static Step add(List<GraphNode> nodes, List<GraphEdge> edges) {
        return new Step(
                Optional.empty(),
                nodes,
                edges,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Step remove(List<GraphNode> nodes, List<GraphEdge> edges) {
        return new Step(
                Optional.empty(),
                List.of(),
                List.of(),
                nodes,
                edges,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Step filter(Filter before, Filter after) {
        return NOTHING.filtering(before, after);
    }

    /** Places alone change, by a layout. */
    static Step layout(Layout layout) {
        return NOTHING.laying(layout);
    }

    /** The same, with another filter. */
    Step filtering(Filter before, Filter after) {
        return new Step(
                origin,
                addedNodes,
                addedEdges,
                removedNodes,
                removedEdges,
                addedReasons,
                removedReasons,
                Optional.of(new FilterChange(before, after)).filter(change -> !before.equals(after)),
                layout);
    }

    /** The same, with places that change by a layout. */
    Step laying(Layout other) {
        return new Step(
                origin,
                addedNodes,
                addedEdges,
                removedNodes,
                removedEdges,
                addedReasons,
                removedReasons,
                filter,
                Optional.of(other));
    }

    /** The same, with what is added growing out of a node. */
    Step from(NodeKey node) {
        return new Step(
                Optional.of(node),
                addedNodes,
                addedEdges,
                removedNodes,
                removedEdges,
                addedReasons,
                removedReasons,
                filter,
                layout);
    }

    /** The same, with more reasons: each is new where it is added, and there where it is removed. */
    Step because(Collection<? extends Reason> added, Collection<? extends Reason> removed) {
        return new Step(
                origin,
                addedNodes,
                addedEdges,
                removedNodes,
                removedEdges,
                together(addedReasons, removed, added, removedReasons),
                together(removedReasons, added, removed, addedReasons),
                filter,
                layout);
    }

    /** What takes this step back. */
    Step inverse() {
        return new Step(
                origin,
                removedNodes,
                removedEdges,
                addedNodes,
                addedEdges,
                removedReasons,
                addedReasons,
                filter.map(FilterChange::inverse),
                layout);
    }

    /** Whether it changes neither the picture nor a reason. */
    boolean changesNothing() {
        return isUnseen() && addedReasons.isEmpty() && removedReasons.isEmpty();
    }

    /** Whether it changes nothing that is seen, and so is nothing to take back by itself. */
    boolean isUnseen() {
        return addedNodes.isEmpty()
                && addedEdges.isEmpty()
                && removedNodes.isEmpty()
                && removedEdges.isEmpty()
                && filter.isEmpty()
                && layout.isEmpty()
                && Stream.concat(addedReasons.stream(), removedReasons.stream()).noneMatch(Pinned.class::isInstance);
    }

    /** How much memory it takes, in nodes, edges and reasons. */
    int weight() {
        return addedNodes.size()
                + addedEdges.size()
                + removedNodes.size()
                + removedEdges.size()
                + addedReasons.size()
                + removedReasons.size();
    }

    private static List<Reason> together(
            List<Reason> first,
            Collection<? extends Reason> withoutThese,
            Collection<? extends Reason> second,
            List<Reason> orThese) {
        List<Reason> reasons = new ArrayList<>(first);
        reasons.removeAll(withoutThese);
        second.stream().filter(reason -> !orThese.contains(reason)).forEach(reasons::add);
        return reasons;
    }
}
