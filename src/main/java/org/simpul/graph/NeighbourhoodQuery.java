package org.simpul.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.RelationType;

/**
 * What is one step away from a node.
 *
 * <p>Cost: one step for each relationship of the node, sentences and claims that name it included.
 */
public final class NeighbourhoodQuery {

    /** How many neighbours one answer holds at most, whatever is asked for. */
    public static final int LIMIT = 500;

    private static final int COUNTS = 500;
    private static final CypherFile NODE = CypherFile.of("read/node");
    private static final CypherFile COUNT = CypherFile.of("read/neighbour-counts");
    private static final CypherFile NEIGHBOURS = CypherFile.of("read/neighbours");
    private static final List<String> SYMMETRIC = Arrays.stream(RelationType.values())
            .filter(RelationType::symmetric)
            .map(RelationType::name)
            .toList();

    private final Graph graph;
    private final EdgesQuery edges;

    public NeighbourhoodQuery(Graph graph) {
        this.graph = graph;
        this.edges = new EdgesQuery(graph);
    }

    /**
     * How many neighbours {@code center} has by relation and direction, most first; relations without direction are all
     * told as {@link Direction#OUT}.
     */
    public List<RelationCount> counts(NodeKey center) {
        return graph.read(
                COUNT,
                Map.of("key", center.value(), "symmetric", SYMMETRIC, "limit", COUNTS),
                row -> new RelationCount(
                        row.get("relation").asString(),
                        Direction.valueOf(row.get("direction").asString()),
                        row.get("neighbours").asLong()));
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
                    List<GraphNode> nodes = neighbours(center, relation, direction, shown, limit);
                    return new Neighbourhood(node, counts(center), node.degree(), part(center, nodes, shown));
                });
    }

    private List<GraphNode> neighbours(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        boolean directed = relation.filter(SYMMETRIC::contains).isEmpty();
        return graph.read(
                NEIGHBOURS,
                Map.of(
                        "key", center.value(),
                        "types",
                                relation.map(name -> List.of(name, "NOT_" + name))
                                        .orElse(List.of()),
                        "direction",
                                direction
                                        .filter(any -> directed)
                                        .map(Direction::name)
                                        .orElse("ANY"),
                        "shown", shown.stream().map(NodeKey::value).toList(),
                        "limit", Math.clamp(limit, 0, LIMIT)),
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
