package org.simpul.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.Conflict.Side;
import org.simpul.knowledge.Polarity;

/** Which claims contradict one another; which of them are right is not for the program to say. */
public final class ConflictQuery {

    /** How many other values of one thing an answer holds at most. */
    public static final int VALUES = 10;

    private static final CypherFile CONFLICTS = CypherFile.of("read/conflicts").relations(SingleValue.RELATIONS);
    private static final CypherFile SIDES = CypherFile.of("read/sides");
    private static final CypherFile OTHER_VALUES = CypherFile.of("read/other-values");

    private final Graph graph;
    private final EvidenceQuery evidence;
    private final NodeQuery nodes;

    public ConflictQuery(Graph graph) {
        this.graph = graph;
        this.evidence = new EvidenceQuery(graph);
        this.nodes = new NodeQuery(graph);
    }

    /** The conflicts that most documents speak of. */
    public List<Conflict> list(int limit) {
        record Found(List<EdgeKey> edges, long documents) {}
        List<Found> found = graph.read(
                CONFLICTS,
                Map.of("single", rows(SingleValue.ALL), "limit", limit),
                row -> new Found(
                        row.get("edges").asList(edge -> EdgeKey.of(edge.asString())),
                        row.get("documents").asLong()));
        List<EdgeKey> edges =
                found.stream().flatMap(one -> one.edges().stream()).toList();
        Map<NodeKey, GraphNode> ends = ends(edges);
        List<Count> counts = counts(edges);
        return found.stream()
                .map(one -> new Conflict(
                        inOrder(one.edges().stream()
                                .flatMap(edge -> sides(edge, one.edges().size() > 1, ends, counts))
                                .toList()),
                        one.documents()))
                .filter(conflict -> conflict.sides().size() > 1)
                .toList();
    }

    /** Those who state an edge before those who deny it; of several edges those with the newest source first. */
    private static List<Side> inOrder(List<Side> sides) {
        boolean isOfValues = sides.stream().map(Side::edge).distinct().count() > 1;
        Comparator<Side> newest =
                Comparator.comparing(side -> side.lines().getFirst().published().orElse(""), Comparator.reverseOrder());
        return isOfValues ? sides.stream().sorted(newest).toList() : sides;
    }

    /** What gives an end of an edge another value, where its relation allows for one alone. */
    public List<Side> others(EdgeKey edge) {
        List<EdgeKey> others = SingleValue.ALL.stream()
                .filter(one -> one.relation().name().equals(edge.relation()))
                .flatMap(one -> others(edge, one).stream())
                .limit(VALUES)
                .toList();
        Map<NodeKey, GraphNode> ends = ends(others);
        List<Count> counts = counts(others);
        return others.stream()
                .flatMap(other -> sides(other, true, ends, counts))
                .filter(Side::positive)
                .toList();
    }

    private List<EdgeKey> others(EdgeKey edge, SingleValue one) {
        boolean ofSubject = one.direction() == Direction.OUT;
        return graph.read(
                OTHER_VALUES,
                Map.of(
                        "thing", (ofSubject ? edge.source() : edge.target()).value(),
                        "value", (ofSubject ? edge.target() : edge.source()).value(),
                        "single", rows(List.of(one)),
                        "limit", VALUES),
                row -> EdgeKey.of(row.get("edge").asString()));
    }

    private static List<Map<String, Object>> rows(List<SingleValue> single) {
        return single.stream().map(SingleValue::row).toList();
    }

    private Map<NodeKey, GraphNode> ends(Collection<EdgeKey> edges) {
        List<NodeKey> keys = edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .distinct()
                .toList();
        return nodes.nodes(keys).stream().collect(Collectors.toMap(GraphNode::key, Function.identity()));
    }

    /**
     * Those who state an edge, and those who deny it, as far as there are any and they contradict one another.
     *
     * @param whole whether all count who state it, since they contradict what is said of other edges
     */
    private Stream<Side> sides(EdgeKey edge, boolean whole, Map<NodeKey, GraphNode> ends, List<Count> counts) {
        GraphNode subject = ends.get(edge.source());
        GraphNode object = ends.get(edge.target());
        if (subject == null || object == null) {
            return Stream.empty();
        }
        return counts.stream()
                .filter(count -> count.edge().equals(edge))
                .map(count -> whole && count.positive() ? count : count.disputed())
                .filter(count -> count.claims() > 0)
                .sorted(Comparator.comparing(Count::positive).reversed())
                .map(count -> new Side(
                        edge,
                        subject,
                        object,
                        count.positive(),
                        evidence.side(edge, count.positive(), !whole || !count.positive()),
                        count.claims(),
                        count.documents()))
                .filter(side -> !side.lines().isEmpty());
    }

    private List<Count> counts(Collection<EdgeKey> edges) {
        return graph.read(
                SIDES,
                Map.of("edges", edges.stream().map(EdgeKey::value).distinct().toList(), "limit", 2 * edges.size()),
                row -> new Count(
                        EdgeKey.of(row.get("edge").asString()),
                        row.get("polarity").asString().equals(Polarity.POSITIVE.name()),
                        row.get("claims").asLong(),
                        row.get("documents").asLong(),
                        row.get("disputed").asLong(),
                        row.get("disputing").asLong()));
    }

    /** How many state or deny an edge, and how many of them another contradicts. */
    private record Count(
            EdgeKey edge, boolean positive, long claims, long documents, long disputedClaims, long disputedIn) {

        /** Those alone that another contradicts. */
        Count disputed() {
            return new Count(edge, positive, disputedClaims, disputedIn, disputedClaims, disputedIn);
        }
    }
}
