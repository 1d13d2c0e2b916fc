package org.simpul.graph;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.graph.StatisticsQuery.Totals;

/** Answers what an explorer asks of a database that Simpul did not fill, by its perspective; only reads. */
public final class ForeignGraph {

    private final Graph graph;
    private final PerspectiveQuery perspectives;

    public ForeignGraph(Graph graph, PerspectiveQuery perspectives) {
        this.graph = graph;
        this.perspectives = perspectives;
    }

    /** The key of a node by its element id; the node itself may have a better one. */
    public static NodeKey key(String elementId) {
        return new ForeignKey.ByElementId(elementId).key();
    }

    /** The types of relationships that there are or were, but those that people have hidden. */
    public List<String> types() {
        return perspective().types();
    }

    /** How many nodes there are. */
    public Totals totals() {
        return ForeignTotals.of(graph);
    }

    /** Well connected nodes and the edges among them; see {@link OverviewQuery#bestConnected}. */
    public Subgraph bestConnected(int limit) {
        return new ForeignOverview(graph, perspective()).bestConnected(limit);
    }

    /** What is one step away from a node; see {@link NeighbourhoodQuery#expand}. */
    public Optional<Neighbourhood> expand(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        return new ForeignNeighbourhood(graph, perspective()).expand(center, relation, direction, shown, limit);
    }

    /** The edges among some nodes; see {@link EdgesQuery#touching}. */
    public List<GraphEdge> edges(Collection<NodeKey> part, Collection<NodeKey> others) {
        return new ForeignEdges(graph, perspective()).touching(part, others);
    }

    /** The nodes that a text may mean; see {@link SearchQuery#search}. */
    public List<SearchHit> search(String text, int limit) {
        return new ForeignSearch(graph, perspective()).search(text, limit);
    }

    /** Paths between two nodes; see {@link PathQuery#paths}. */
    public FoundPaths paths(PathWish wish) {
        return new ForeignPaths(graph, perspective()).paths(wish);
    }

    /** A node's labels, properties and counts of neighbours; nothing where there is no such node. */
    public Optional<NodeDescription> describe(NodeKey key) {
        return new ForeignNode(graph, perspective()).describe(key);
    }

    /** The relationships behind an edge. */
    public EdgeDescription describe(EdgeKey edge) {
        return new ForeignEdges(graph, perspective()).describe(edge);
    }

    /** Those of {@code keys} that there are, as the canvas shows them. */
    public List<GraphNode> nodes(List<NodeKey> keys) {
        ForeignNodes nodes = new ForeignNodes(graph, perspective());
        return nodes.nodes(nodes.ids(keys).values());
    }

    /** The keys of the nodes that there are and that no label hides, by their element ids. */
    public Map<String, NodeKey> keys(Collection<String> ids) {
        Map<String, NodeKey> keys = new HashMap<>();
        new ForeignNodes(graph, perspective()).byId(ids).forEach((id, node) -> keys.put(id, node.key()));
        return keys;
    }

    /** What its nodes have as properties. */
    public PropertyQuery<NodeKey> nodeProperties() {
        return PropertyQuery.ofNodes(graph, perspective());
    }

    /** What its relationships have as properties, by the edges that they are drawn as. */
    public PropertyQuery<EdgeKey> edgeProperties() {
        return PropertyQuery.ofEdges(graph, perspective());
    }

    /** Writes statements that build a part of it again. */
    public void script(Subgraph part, Appendable to) throws IOException {
        new ForeignScript(graph, perspective()).write(part, to);
    }

    /** An empty one, where the database has become Simpul's own since somebody asked. */
    private Perspective perspective() {
        return perspectives.foreign().orElse(Perspective.NONE);
    }
}
