package org.simpul.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Value;

/**
 * Writes a part of a database that Simpul did not fill as statements that build it again: all labels, types and properties.
 *
 * <p>What is built is told apart by a property {@code simpulKey}, so that running it again changes nothing. Bytes have no
 * literal in Cypher and are left out.
 */
final class ForeignScript {

    private static final int BATCH = 200;

    /** So many relationships are written of a batch of edges. */
    private static final int MOST = 20_000;

    private static final CypherFile WHOLE_NODES = CypherFile.of("foreign/whole-nodes");
    private static final CypherFile WHOLE_RELATIONSHIPS = CypherFile.of("foreign/whole-relationships");
    private static final CypherFile NODES = CypherFile.of("write/rebuild-foreign-nodes");
    private static final CypherFile RELATIONSHIPS = CypherFile.of("write/rebuild-foreign-relationships");

    private final Graph graph;
    private final ForeignNodes nodes;

    ForeignScript(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    void write(Subgraph part, Appendable to) throws IOException {
        Map<NodeKey, String> ids =
                nodes.ids(part.nodes().stream().map(GraphNode::key).toList());
        ScriptText script = new ScriptText(to);
        script.say(part.nodes().size() + " nodes and the relationships of "
                + part.edges().size()
                + " edges, written by Simpul. Run it in an empty database; simpulKey may be removed afterwards.");
        for (List<String> some : batches(List.copyOf(ids.values()))) {
            script.write(NODES, nodes(some));
        }
        for (List<GraphEdge> some : batches(part.edges())) {
            script.write(RELATIONSHIPS, relationships(some, ids));
        }
    }

    private List<Map<String, Object>> nodes(List<String> ids) {
        return graph.read(
                WHOLE_NODES,
                Map.of("ids", ids, "limit", ids.size()),
                row -> Map.of(
                        "key", row.get("id").asString(),
                        "labels", row.get("labels").asList(Value::asString),
                        "properties", properties(row.get("properties"))));
    }

    private List<Map<String, Object>> relationships(List<GraphEdge> edges, Map<NodeKey, String> ids) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (GraphEdge edge : edges) {
            EdgeKey key = edge.key();
            if (ids.containsKey(key.source()) && ids.containsKey(key.target())) {
                asked.add(Map.of(
                        "number", asked.size(),
                        "source", ids.get(key.source()),
                        "target", ids.get(key.target()),
                        "type", key.relation()));
            }
        }
        return graph.read(WHOLE_RELATIONSHIPS, Map.of("edges", asked, "limit", MOST), row -> {
            Map<String, Object> built = new HashMap<>(asked.get(row.get("edge").asInt()));
            built.remove("number");
            built.put("key", row.get("id").asString());
            built.put("properties", properties(row.get("properties")));
            return built;
        });
    }

    private static Map<String, Object> properties(Value properties) {
        Map<String, Object> all = new HashMap<>(properties.asMap());
        all.values().removeIf(byte[].class::isInstance);
        return all;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
                .toList();
    }
}
