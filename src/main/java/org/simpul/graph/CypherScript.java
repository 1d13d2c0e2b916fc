package org.simpul.graph;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.simpul.knowledge.RelationType;

/**
 * Writes a part of the graph as statements that build it again in an empty database: nodes with their names, and native
 * relationships, without the claims and sentences behind them.
 *
 * <p>It holds the statements of {@code cypher/write} with their rows written out. A line that ends in {@code ;} ends a
 * statement, and no other does. Running it again changes nothing.
 */
public final class CypherScript {

    private static final CypherFile SCHEMA = CypherFile.of("schema/008-entity");
    private static final CypherFile NODES = CypherFile.of("write/rebuild-nodes");
    private static final CypherFile EDGES = CypherFile.of("write/rebuild-edges");

    private CypherScript() {}

    public static void write(Subgraph graph, Appendable to) throws IOException {
        ScriptText script = new ScriptText(to);
        script.say(graph.nodes().size() + " nodes and " + graph.edges().size()
                + " edges, written by Simpul. Run it in an empty database.");
        script.write(SCHEMA);
        script.write(NODES, graph.nodes().stream().map(node(graph)).toList());
        script.write(
                EDGES,
                graph.edges().stream().flatMap(CypherScript::relationships).toList());
    }

    /** A node's degree is what it has in the part alone, since no more will be there to be found. */
    private static Function<GraphNode, Map<String, Object>> node(Subgraph graph) {
        Map<NodeKey, Set<NodeKey>> neighbours = new HashMap<>();
        graph.edges().stream()
                .map(GraphEdge::key)
                .filter(key -> !key.source().equals(key.target()))
                .forEach(key -> {
                    neighbours
                            .computeIfAbsent(key.source(), _ -> new HashSet<>())
                            .add(key.target());
                    neighbours
                            .computeIfAbsent(key.target(), _ -> new HashSet<>())
                            .add(key.source());
                });
        return node -> Map.of(
                "id", node.key().value(),
                "label", node.type(),
                "name", node.caption(),
                "nameId", node.captionId(),
                "degree", neighbours.getOrDefault(node.key(), Set.of()).size());
    }

    private static Stream<Map<String, Object>> relationships(GraphEdge edge) {
        return Stream.concat(
                relationship(edge, edge.key().relation(), edge.says()),
                relationship(edge, RelationType.DENIAL + edge.key().relation(), edge.denies()));
    }

    private static Stream<Map<String, Object>> relationship(GraphEdge edge, String type, long claims) {
        if (claims == 0) {
            return Stream.empty();
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("claims", claims);
        properties.put("documents", edge.documents());
        properties.put("told", told(edge, type));
        properties.put("disputed", edge.status() == EdgeStatus.DISPUTED);
        properties.put("modality", edge.status() == EdgeStatus.PLANNED ? "PLANNED" : "ASSERTED");
        edge.from().ifPresent(date -> properties.put("firstDate", date));
        edge.to().ifPresent(date -> properties.put("lastDate", date));
        return Stream.of(Map.of(
                "source",
                edge.key().source().value(),
                "target",
                edge.key().target().value(),
                "type",
                type,
                "properties",
                properties));
    }

    /** What is told of the denials goes with them. */
    private static List<String> told(GraphEdge edge, String type) {
        boolean denials = type.startsWith(RelationType.DENIAL);
        return edge.told().stream()
                .filter(told -> Telling.parse(told).said().stream()
                        .allMatch(said -> denials == (said.status() == EdgeStatus.DENIED)))
                .toList();
    }
}
