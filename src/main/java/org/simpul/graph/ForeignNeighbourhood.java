package org.simpul.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * What is one step away from a node of a database that Simpul did not fill.
 *
 * <p>Cost: the same for a node of ten neighbours and of a hundred thousand, whose best are looked for among the first.
 */
final class ForeignNeighbourhood {

    /** So many of a node's relationships are looked at for the best neighbours. */
    private static final int SCAN = 500;

    /** So many where those lead to few, as many relationships between two nodes do. */
    private static final int WIDE_SCAN = 20_000;

    private static final int COUNTS = 500;
    private static final CypherFile COUNT = CypherFile.of("foreign/neighbour-counts");
    private static final CypherFile COUNT_RELATIONSHIPS = CypherFile.of("foreign/relationship-counts");
    private static final CypherFile NEIGHBOURS = CypherFile.of("foreign/neighbours");
    private static final CypherFile NEIGHBOURS_OUT = CypherFile.of("foreign/neighbours-out");
    private static final CypherFile NEIGHBOURS_IN = CypherFile.of("foreign/neighbours-in");

    private final Graph graph;
    private final Perspective perspective;
    private final ForeignNodes nodes;
    private final ForeignEdges edges;

    ForeignNeighbourhood(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
        this.nodes = new ForeignNodes(graph, perspective);
        this.edges = new ForeignEdges(graph, perspective);
    }

    /** As {@link NeighbourhoodQuery#expand}, but the best are those with most relationships. */
    Optional<Neighbourhood> expand(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        return nodes.id(center)
                .flatMap(id -> nodes.nodes(List.of(id)).stream().findFirst().map(node -> {
                    Subgraph part = limit > 0
                            ? part(center, neighbours(node, id, relation, direction, shown, limit), shown)
                            : new Subgraph(List.of(), List.of());
                    return new Neighbourhood(node, counts(id, node.degree()), node.degree(), part);
                }));
    }

    /** Distinct neighbours by type and direction, most first; of a node with very many relationships, these. */
    List<RelationCount> counts(String id, long degree) {
        if (degree <= ForeignNodes.FEW) {
            return graph.read(
                    COUNT,
                    Map.of("id", id, "hiddenTypes", perspective.hiddenTypes(), "limit", COUNTS),
                    ForeignNeighbourhood::count);
        }
        List<Map<String, String>> parts =
                perspective.types().stream().map(type -> Map.of("type", type)).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        return graph
                .read(
                        COUNT_RELATIONSHIPS.aboutEach(parts),
                        Map.of("id", id, "types", perspective.types(), "limit", COUNTS),
                        ForeignNeighbourhood::count)
                .stream()
                .sorted(Comparator.comparingLong(RelationCount::neighbours)
                        .reversed()
                        .thenComparing(RelationCount::relation)
                        .thenComparing(RelationCount::direction))
                .toList();
    }

    private List<GraphNode> neighbours(
            GraphNode node,
            String id,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        int scan = Math.max(SCAN, limit);
        List<GraphNode> best = neighbours(id, relation, direction, shown, limit, scan);
        return best.size() < limit && node.degree() > scan
                ? neighbours(id, relation, direction, shown, limit, WIDE_SCAN)
                : best;
    }

    private List<GraphNode> neighbours(
            String id,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit,
            int scan) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "id", id,
                "shown", List.copyOf(nodes.ids(shown).values()),
                "hidden", perspective.hiddenLabels(),
                "scan", scan,
                "limit", Math.min(limit, NeighbourhoodQuery.LIMIT)));
        if (relation.isEmpty()) {
            parameters.put("hiddenTypes", perspective.hiddenTypes());
        }
        Set<String> found = new LinkedHashSet<>();
        statements(relation, direction)
                .forEach(statement -> found.addAll(
                        graph.read(statement, parameters, row -> row.get("id").asString())));
        return nodes.nodes(found.stream().limit(limit).toList());
    }

    private Stream<CypherFile> statements(Optional<String> relation, Optional<Direction> direction) {
        if (relation.isEmpty()) {
            return Stream.of(NEIGHBOURS);
        }
        return relation.filter(perspective.types()::contains).stream()
                .map(type -> Map.of("type", type))
                .flatMap(names -> Stream.of(Direction.values())
                        .filter(side -> direction.isEmpty() || direction.get() == side)
                        .map(side -> (side == Direction.OUT ? NEIGHBOURS_OUT : NEIGHBOURS_IN).about(names)));
    }

    /** What was found with its edges, and those that lead from the center to itself. */
    private Subgraph part(NodeKey center, List<GraphNode> found, Collection<NodeKey> shown) {
        Set<NodeKey> keys = found.stream().map(GraphNode::key).collect(Collectors.toSet());
        List<NodeKey> part = Stream.concat(Stream.of(center), keys.stream()).toList();
        return new Subgraph(
                found,
                edges.touching(part, shown).stream()
                        .filter(edge -> {
                            EdgeKey key = edge.key();
                            return keys.contains(key.source())
                                    || keys.contains(key.target())
                                    || key.source().equals(key.target());
                        })
                        .toList());
    }

    private static RelationCount count(Record row) {
        return new RelationCount(
                row.get("relation").asString(),
                Direction.valueOf(row.get("direction").asString()),
                row.get("neighbours").asLong());
    }
}
