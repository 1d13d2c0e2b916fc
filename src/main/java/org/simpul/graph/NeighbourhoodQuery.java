package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.simpul.knowledge.RelationType;

/**
 * What is one step away from a node.
 *
 * <p>Cost: one step for each relationship of the node, sentences and claims that name it included; of a hub whose neighbours
 * are kept ranked, the same as of any other node.
 */
public final class NeighbourhoodQuery {

    /** How many neighbours one answer holds at most, whatever is asked for. */
    public static final int LIMIT = 500;

    private static final int COUNTS = 500;
    private static final CypherFile NODE = CypherFile.of("read/node");
    private static final CypherFile COUNT = CypherFile.of("read/neighbour-counts");
    private static final CypherFile NEIGHBOURS = CypherFile.of("read/neighbours");
    private static final CypherFile NODES = CypherFile.of("read/nodes");

    private final Graph graph;
    private final EdgesQuery edges;
    private final Hubs hubs;

    public NeighbourhoodQuery(Graph graph) {
        this(graph, Hubs.FEW);
    }

    /** @param few with more neighbours than these a node is asked for as a hub */
    NeighbourhoodQuery(Graph graph, int few) {
        this.graph = graph;
        this.hubs = new Hubs(graph, few);
        this.edges = new EdgesQuery(graph);
    }

    /**
     * How many neighbours {@code center}, which has {@code degree} in all, has by relation and direction, most first;
     * relations without direction are all
     * told as {@link Direction#OUT}.
     */
    public List<RelationCount> counts(NodeKey center, long degree) {
        List<RelationCount> kept = hubs.counts(center, degree);
        return kept.isEmpty()
                ? graph.read(
                        COUNT,
                        Map.of("key", center.value(), "symmetric", Hubs.SYMMETRIC, "limit", COUNTS),
                        NeighbourhoodQuery::count)
                : kept;
    }

    static RelationCount count(Record row) {
        return new RelationCount(
                row.get("relation").asString(),
                Direction.valueOf(row.get("direction").asString()),
                row.get("neighbours").asLong());
    }

    /**
     * The neighbours of {@code center} that are not {@code shown} yet, best supported first (documents, then claims, then
     * name), with the edges among them, the center and what is shown.
     *
     * @param relation only by this relation, stated or denied
     * @param direction only in this direction; without effect on a relation that has none
     * @param limit how many neighbours, {@value #LIMIT} at most
     * @return nothing where there is no such node
     */
    public Optional<Neighbourhood> expand(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        return graph.read(NODE, Map.of("key", center.value()), Answers::node).stream()
                .findFirst()
                .map(node -> {
                    List<GraphNode> nodes = limit > 0 ? neighbours(node, relation, direction, shown, limit) : List.of();
                    return new Neighbourhood(
                            node, counts(center, node.degree()), node.degree(), part(center, nodes, shown));
                });
    }

    private List<GraphNode> neighbours(
            GraphNode center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        List<String> left = shown.stream().map(NodeKey::value).toList();
        int most = Math.min(limit, LIMIT);
        return hubs.best(center.key(), center.degree(), relation, direction, left, most)
                .map(this::nodes)
                .orElseGet(() -> neighbours(center.key(), relation, direction, left, most));
    }

    private List<GraphNode> nodes(List<NodeKey> keys) {
        Map<NodeKey, GraphNode> found = new HashMap<>();
        graph.read(
                        NODES,
                        Map.of("keys", keys.stream().map(NodeKey::value).toList(), "limit", keys.size()),
                        Answers::node)
                .forEach(node -> found.put(node.key(), node));
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .toList();
    }

    private List<GraphNode> neighbours(
            NodeKey center, Optional<String> relation, Optional<Direction> direction, List<String> shown, int limit) {
        boolean directed = relation.filter(Hubs.SYMMETRIC::contains).isEmpty();
        return graph.read(
                NEIGHBOURS,
                Map.of(
                        "key", center.value(),
                        "types",
                                relation.map(name -> List.of(name, RelationType.DENIAL + name))
                                        .orElse(List.of()),
                        "direction",
                                direction
                                        .filter(any -> directed)
                                        .map(Direction::name)
                                        .orElse("ANY"),
                        "shown", shown,
                        "limit", limit),
                Answers::node);
    }

    private Subgraph part(NodeKey center, List<GraphNode> nodes, Collection<NodeKey> shown) {
        if (nodes.isEmpty()) {
            return new Subgraph(List.of(), List.of());
        }
        Set<NodeKey> others = new HashSet<>(shown);
        others.add(center);
        return new Subgraph(
                nodes, edges.touching(nodes.stream().map(GraphNode::key).toList(), others));
    }
}
