package org.simpul.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.Conflict.Side;
import org.simpul.knowledge.RelationType;

/** Which claims contradict one another; which of them are right is not for the program to say. */
public final class ConflictQuery {

    /** How many other values of one thing an answer holds at most. */
    public static final int VALUES = 10;

    private static final CypherFile CONFLICTS = CypherFile.of("read/conflicts");
    private static final CypherFile OTHER_YEARS = CypherFile.of("read/other-years");

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
                Map.of("limit", limit),
                row -> new Found(
                        row.get("edges").asList(edge -> EdgeKey.of(edge.asString())),
                        row.get("documents").asLong()));
        Map<NodeKey, GraphNode> ends =
                ends(found.stream().flatMap(one -> one.edges().stream()).toList());
        return found.stream()
                .map(one -> new Conflict(
                        one.edges().stream().flatMap(edge -> sides(edge, ends)).toList(), one.documents()))
                .filter(conflict -> conflict.sides().size() > 1)
                .toList();
    }

    /** What gives the subject of an edge another object, where its relation allows for one alone. */
    public List<Side> others(EdgeKey edge) {
        if (!edge.relation().equals(RelationType.FOUNDED_IN.name())) {
            return List.of();
        }
        List<EdgeKey> others = graph.read(
                OTHER_YEARS,
                Map.of(
                        "subject", edge.source().value(),
                        "object", edge.target().value(),
                        "limit", VALUES),
                row -> EdgeKey.of(row.get("edge").asString()));
        Map<NodeKey, GraphNode> ends = ends(others);
        return others.stream()
                .flatMap(other -> sides(other, ends))
                .filter(Side::positive)
                .toList();
    }

    private Map<NodeKey, GraphNode> ends(Collection<EdgeKey> edges) {
        List<NodeKey> keys = edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .distinct()
                .toList();
        return nodes.nodes(keys).stream().collect(Collectors.toMap(GraphNode::key, Function.identity()));
    }

    /** Those who state an edge, and those who deny it, as far as there are any. */
    private Stream<Side> sides(EdgeKey edge, Map<NodeKey, GraphNode> ends) {
        GraphNode subject = ends.get(edge.source());
        GraphNode object = ends.get(edge.target());
        if (subject == null || object == null) {
            return Stream.empty();
        }
        Map<Boolean, List<EvidenceLine>> lines = evidence.of(edge).lines().stream()
                .filter(EvidenceLine::stands)
                .collect(Collectors.partitioningBy(EvidenceLine::positive));
        return Stream.of(true, false)
                .map(positive -> new Side(edge, subject, object, positive, lines.getOrDefault(positive, List.of())))
                .filter(side -> !side.lines().isEmpty());
    }
}
