package org.simpul.explore;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/** The nodes and edges that are shown, for each node how much of it is not, and why it is there. */
final class Canvas {

    private final Map<NodeKey, Shown> nodes = new LinkedHashMap<>();
    private final Map<EdgeKey, GraphEdge> edges = new LinkedHashMap<>();
    private final Reasons reasons = new Reasons();

    /** A node, and the edges that touch it: in one map, since a map takes as much memory as what is in it. */
    private record Shown(GraphNode node, Set<EdgeKey> edges) {}

    /** Takes the step, and says what the picture has to change: no node that stays as it was. */
    CanvasChange apply(Step step) {
        step.removedEdges().forEach(edge -> remove(edge.key()));
        step.removedNodes().forEach(node -> nodes.remove(node.key()));
        step.addedNodes().forEach(node -> nodes.put(node.key(), new Shown(node, edgesOf(node.key()))));
        step.addedEdges().forEach(this::add);
        step.removedReasons().forEach(reasons::remove);
        step.addedReasons().forEach(reasons::add);
        return new CanvasChange(
                step.origin().map(NodeKey::value).orElse(null),
                changed(step).stream().map(this::canvasNode).toList(),
                step.addedEdges().stream().map(Canvas::canvasEdge).toList(),
                step.removedNodes().stream().map(node -> node.key().value()).toList(),
                step.removedEdges().stream().map(edge -> edge.key().value()).toList(),
                step.layout().orElse(null));
    }

    /** All of it, as a change of an empty picture, with edges as they are to be told. */
    CanvasChange everything(UnaryOperator<GraphEdge> seen) {
        return new CanvasChange(
                null,
                nodes().stream().map(this::canvasNode).toList(),
                edges.values().stream().map(seen).map(Canvas::canvasEdge).toList(),
                List.of(),
                List.of(),
                null);
    }

    Optional<GraphNode> node(NodeKey key) {
        return Optional.ofNullable(nodes.get(key)).map(Shown::node);
    }

    Optional<GraphEdge> edge(EdgeKey key) {
        return Optional.ofNullable(edges.get(key));
    }

    List<GraphNode> nodes() {
        return nodes.values().stream().map(Shown::node).toList();
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    int size() {
        return nodes.size();
    }

    Collection<GraphEdge> edges() {
        return Collections.unmodifiableCollection(edges.values());
    }

    Set<NodeKey> keys() {
        return Collections.unmodifiableSet(nodes.keySet());
    }

    List<GraphEdge> touching(NodeKey node) {
        return edgesOf(node).stream().flatMap(key -> edge(key).stream()).toList();
    }

    /** How many neighbours of a node are shown. */
    int shownNeighbours(NodeKey node) {
        return (int) edgesOf(node).stream()
                .map(key -> key.otherEnd(node))
                .filter(other -> !other.equals(node))
                .distinct()
                .count();
    }

    /** How many neighbours of a node are not shown. */
    long hidden(GraphNode node) {
        return Math.max(0, node.degree() - shownNeighbours(node.key()));
    }

    CanvasNode canvasNode(GraphNode node) {
        return new CanvasNode(
                node.key().value(),
                node.type(),
                node.caption(),
                node.captionId(),
                node.degree(),
                hidden(node),
                node.date().map(LocalDate::toString).orElse(null),
                reasons.isPinned(node.key()),
                reasons.hasBrought(node.key()));
    }

    /** Why each node is there. */
    Reasons reasons() {
        return reasons;
    }

    private static CanvasEdge canvasEdge(GraphEdge edge) {
        return new CanvasEdge(
                edge.key().value(),
                edge.key().source().value(),
                edge.key().target().value(),
                edge.key().relation(),
                edge.status(),
                edge.says(),
                edge.denies(),
                edge.documents(),
                edge.from().map(LocalDate::toString).orElse(null),
                edge.to().map(LocalDate::toString).orElse(null),
                edge.told(),
                edge.others());
    }

    private Set<GraphNode> changed(Step step) {
        Set<GraphNode> changed = new LinkedHashSet<>(step.addedNodes());
        Stream.concat(step.addedEdges().stream(), step.removedEdges().stream())
                .map(GraphEdge::key)
                .flatMap(key -> Stream.of(key.source(), key.target()))
                .flatMap(key -> node(key).stream())
                .forEach(changed::add);
        Stream.concat(step.addedReasons().stream(), step.removedReasons().stream())
                .flatMap(Canvas::looksOtherwise)
                .flatMap(key -> node(key).stream())
                .forEach(changed::add);
        return changed;
    }

    /** Which node looks otherwise for a reason that comes or goes. */
    private static Stream<NodeKey> looksOtherwise(Reason reason) {
        return switch (reason) {
            case Reason.Wanted _ -> Stream.empty();
            case Reason.Pinned(NodeKey node) -> Stream.of(node);
            case Reason.Brought(NodeKey _, NodeKey by) -> Stream.of(by);
        };
    }

    private void add(GraphEdge edge) {
        edges.put(edge.key(), edge);
        ends(edge.key()).forEach(end -> touch(end, edges -> Few.with(edges, edge.key())));
    }

    private void remove(EdgeKey edge) {
        edges.remove(edge);
        ends(edge).forEach(end -> touch(end, edges -> Few.without(edges, edge)));
    }

    private void touch(NodeKey end, UnaryOperator<Set<EdgeKey>> change) {
        nodes.computeIfPresent(end, (key, shown) -> new Shown(shown.node(), change.apply(shown.edges())));
    }

    private Set<EdgeKey> edgesOf(NodeKey node) {
        return Optional.ofNullable(nodes.get(node)).map(Shown::edges).orElse(Set.of());
    }

    private static Stream<NodeKey> ends(EdgeKey edge) {
        return Stream.of(edge.source(), edge.target());
    }
}
