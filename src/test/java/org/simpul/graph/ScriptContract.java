package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

interface ScriptContract extends OnDatabase {

    @Test
    default void aScriptBuildsTheSubgraphAgain() throws IOException {
        writeEverything();
        Subgraph before = new OverviewQuery(graph()).bestConnected(20);
        String script = script(before);
        database().empty();

        run(script);

        assertThat(new HashSet<>(read(before).edges())).isEqualTo(new HashSet<>(before.edges()));
        assertThat(read(before).nodes())
                .extracting(GraphNode::key, GraphNode::type, GraphNode::caption, GraphNode::captionId)
                .containsExactlyInAnyOrderElementsOf(before.nodes().stream()
                        .map(node -> tuple(node.key(), node.type(), node.caption(), node.captionId()))
                        .toList());
        List<String> once = database().dump();
        run(script);
        assertThat(database().dump()).isEqualTo(once);
    }

    @Test
    default void aScriptTakesAnyText() throws IOException {
        List<String> pieces = HostileTextContract.PIECES;
        List<GraphNode> nodes = IntStream.range(0, pieces.size())
                .mapToObj(i -> new GraphNode(
                        new NodeKey("key " + i + pieces.get(i)),
                        "La`bel " + pieces.get(i).replace("\u0000", ""),
                        pieces.get(i) + pieces.get((i + 1) % pieces.size()),
                        pieces.get(i),
                        0))
                .toList();
        List<GraphEdge> edges = IntStream.range(1, nodes.size())
                .mapToObj(i -> new GraphEdge(
                        new EdgeKey(
                                nodes.get(i - 1).key(),
                                "REL`" + pieces.get(i).replace("\u0000", ""),
                                nodes.get(i).key()),
                        EdgeStatus.STATED,
                        i,
                        0,
                        1,
                        Optional.of(LocalDate.of(2024, 7, 3)),
                        Optional.empty(),
                        List.of()))
                .toList();

        run(script(new Subgraph(nodes, edges)));

        Subgraph after = read(new Subgraph(nodes, edges));
        assertThat(after.nodes())
                .extracting(GraphNode::key, GraphNode::caption, GraphNode::captionId)
                .containsExactlyInAnyOrderElementsOf(nodes.stream()
                        .map(node -> tuple(node.key(), node.caption(), node.captionId()))
                        .toList());
        assertThat(after.edges())
                .extracting(GraphEdge::key)
                .containsExactlyInAnyOrderElementsOf(
                        edges.stream().map(GraphEdge::key).toList());
        assertThat(database().run("MATCH (n) WHERE NOT n:SchemaStep RETURN n", Map.of()))
                .hasSameSizeAs(nodes);
    }

    private static String script(Subgraph graph) throws IOException {
        StringBuilder script = new StringBuilder();
        CypherScript.write(graph, script);
        return script.toString();
    }

    /** As Neo4j's own shell takes a script apart. */
    private void run(String script) {
        Stream.of(script.split(";\n", -1))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> database().run(statement, Map.of()));
    }

    private Subgraph read(Subgraph graph) {
        List<NodeKey> keys = graph.nodes().stream().map(GraphNode::key).toList();
        Set<NodeKey> all = new HashSet<>(keys);
        return new Subgraph(new NodeQuery(graph()).nodes(keys), new EdgesQuery(graph()).among(all));
    }
}
