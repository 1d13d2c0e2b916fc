package org.simpul.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/** Makes the steps that a canvas can take, and changes nothing itself. */
final class Steps {

    private final Canvas canvas;
    private final IntSupplier limit;

    /** @param limit how many nodes the canvas takes at most */
    Steps(Canvas canvas, IntSupplier limit) {
        this.canvas = canvas;
        this.limit = limit;
    }

    /** What of an expansion is new and fits, with the expansion as a reason for all neighbours that were asked for, those that were there included. */
    Step bringing(Subgraph found, ExpandRequest request) {
        NodeKey center = new NodeKey(request.key());
        Step expansion = adding(found).from(center);
        List<NodeKey> brought = expansion.addedNodes().stream()
                .map(GraphNode::key)
                .filter(key -> !key.equals(center))
                .toList();
        Stream<NodeKey> there = canvas.touching(center).stream()
                .map(GraphEdge::key)
                .filter(request::asksFor)
                .map(edge -> edge.otherEnd(center));
        List<Reason> reasons = Stream.of(Stream.of(center), brought.stream(), there)
                .flatMap(keys -> keys)
                .<Reason>map(key -> new Reason.Brought(key, center))
                .toList();
        return brought.isEmpty()
                ? expansion
                : expansion.because(canvas.reasons().lacking(reasons), List.of());
    }

    /** Closes all expansions of a node. */
    Step collapsing(NodeKey center) {
        Reasons reasons = canvas.reasons();
        Set<Reason> closed = reasons.broughtBy(center).stream()
                .map(key -> new Reason.Brought(key, center))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Step hiding = hiding(reasons.broughtBy(center).stream()
                .filter(key -> !key.equals(center) && reasons.restsOn(key, closed))
                .flatMap(key -> canvas.node(key).stream()));
        closed.removeAll(hiding.removedReasons());
        return hiding.because(reasons.instead(center, closed), closed);
    }

    /** Takes nodes off, with their edges and reasons. */
    Step hiding(Stream<GraphNode> hidden) {
        List<GraphNode> nodes = hidden.toList();
        List<GraphEdge> edges = nodes.stream()
                .flatMap(node -> canvas.touching(node.key()).stream())
                .distinct()
                .toList();
        List<Reason> reasons = nodes.stream()
                .flatMap(node -> canvas.reasons().of(node.key()).stream())
                .toList();
        return Step.remove(nodes, edges).because(List.of(), reasons);
    }

    /** What of {@code found} is new and fits; somebody wants all of it that is there then. */
    Step wanting(Subgraph found) {
        return wanting(found, adding(found));
    }

    Step wanting(Subgraph wanted, Step step) {
        List<NodeKey> added = step.addedNodes().stream().map(GraphNode::key).toList();
        List<Reason> reasons = wanted.nodes().stream()
                .map(GraphNode::key)
                .filter(key -> added.contains(key) || canvas.keys().contains(key))
                .<Reason>map(Reason.Wanted::new)
                .toList();
        return step.because(canvas.reasons().lacking(reasons), List.of());
    }

    /** Pins those of some nodes that are not, or lets go those that are. */
    Step pinning(PinRequest request) {
        Reasons reasons = canvas.reasons();
        List<Reason> pins = request.keys().stream()
                .map(NodeKey::new)
                .filter(canvas.keys()::contains)
                .<Reason>map(Reason.Pinned::new)
                .filter(pin -> reasons.has(pin) != request.pinned())
                .distinct()
                .toList();
        List<Reason> instead = pins.stream()
                .flatMap(pin -> reasons.instead(pin.node(), pins).stream())
                .toList();
        return request.pinned() ? Step.NOTHING.because(pins, List.of()) : Step.NOTHING.because(instead, pins);
    }

    /** Shows {@code wanted} and nothing else, those of its nodes pinned that are in {@code pinned}; what is shown stays. */
    Step instead(Subgraph wanted, Set<NodeKey> pinned) {
        Set<NodeKey> nodes = wanted.nodes().stream().map(GraphNode::key).collect(Collectors.toSet());
        Set<EdgeKey> edges = wanted.edges().stream().map(GraphEdge::key).collect(Collectors.toSet());
        Step hiding = hiding(canvas.nodes().stream().filter(node -> !nodes.contains(node.key())));
        List<Reason> reasons = Stream.<Reason>concat(
                        nodes.stream().map(Reason.Wanted::new),
                        nodes.stream().filter(pinned::contains).map(Reason.Pinned::new))
                .toList();
        List<Reason> letGo = nodes.stream()
                .<Reason>map(Reason.Pinned::new)
                .filter(pin -> canvas.reasons().has(pin) && !pinned.contains(pin.node()))
                .toList();
        return new Step(
                        Optional.empty(),
                        wanted.nodes().stream()
                                .filter(node -> !canvas.keys().contains(node.key()))
                                .toList(),
                        wanted.edges().stream()
                                .filter(edge -> canvas.edge(edge.key()).isEmpty())
                                .toList(),
                        hiding.removedNodes(),
                        canvas.edges().stream()
                                .filter(edge -> !edges.contains(edge.key()))
                                .toList(),
                        List.of(),
                        hiding.removedReasons(),
                        Optional.empty(),
                        Optional.empty())
                .because(canvas.reasons().lacking(reasons), letGo);
    }

    /**
     * Shows what is there as it is found now; what is found no more goes, what is merged is shown as what it is merged into.
     *
     * @param whole whether all edges were found
     */
    Step upToDate(Subgraph found, Map<NodeKey, NodeKey> merged, boolean whole) {
        Set<NodeKey> there = found.nodes().stream().map(GraphNode::key).collect(Collectors.toSet());
        Set<EdgeKey> edges = found.edges().stream().map(GraphEdge::key).collect(Collectors.toSet());
        Step gone = hiding(canvas.nodes().stream().filter(node -> !there.contains(node.key())));
        List<GraphEdge> removed = canvas.edges().stream()
                .filter(edge -> gone.removedEdges().contains(edge) || (whole && !edges.contains(edge.key())))
                .toList();
        List<Reason> reasons = there.stream()
                .filter(key -> !canvas.keys().contains(key))
                .<Reason>map(Reason.Wanted::new)
                .toList();
        List<GraphNode> nodes = found.nodes().stream()
                .filter(node -> canvas.node(node.key()).filter(node::equals).isEmpty())
                .toList();
        return new Step(
                        merged.keySet().stream().findFirst(),
                        nodes,
                        sharing(
                                nodes,
                                found.edges().stream()
                                        .filter(edge -> canvas.edge(edge.key())
                                                .filter(edge::equals)
                                                .isEmpty())
                                        .toList()),
                        gone.removedNodes(),
                        removed,
                        List.of(),
                        gone.removedReasons(),
                        Optional.empty(),
                        Optional.empty())
                .because(canvas.reasons().lacking(reasons), List.of());
    }

    /** What of {@code found} is new and fits. */
    private Step adding(Subgraph found) {
        List<GraphNode> nodes = found.nodes().stream()
                .filter(node -> !canvas.keys().contains(node.key()))
                .limit(Math.max(0, limit.getAsInt() - canvas.size()))
                .toList();
        Set<NodeKey> present = nodes.stream().map(GraphNode::key).collect(Collectors.toCollection(HashSet::new));
        Predicate<NodeKey> shown = key -> present.contains(key) || canvas.keys().contains(key);
        List<GraphEdge> edges = found.edges().stream()
                .filter(edge -> canvas.edge(edge.key()).isEmpty())
                .filter(edge ->
                        shown.test(edge.key().source()) && shown.test(edge.key().target()))
                .toList();
        return Step.add(nodes, sharing(nodes, edges));
    }

    /** The same edges, with the very keys of the nodes that they link: what a canvas holds should be there once. */
    private List<GraphEdge> sharing(List<GraphNode> nodes, List<GraphEdge> edges) {
        Map<NodeKey, NodeKey> keys = new HashMap<>();
        nodes.forEach(node -> keys.put(node.key(), node.key()));
        UnaryOperator<NodeKey> same = key -> keys.computeIfAbsent(
                key, other -> canvas.node(other).map(GraphNode::key).orElse(other));
        return edges.stream()
                .map(edge -> edge.between(
                        same.apply(edge.key().source()), same.apply(edge.key().target())))
                .toList();
    }
}
