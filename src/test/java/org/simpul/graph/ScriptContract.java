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

    @Test
    default void aScriptBuildsAPartOfAnyGraphAgainWithWhateverIsInIt() throws IOException {
        String label = CypherFile.quoted("La`bel \\u0060) DETACH DELETE (n) //");
        String name = CypherFile.quoted("na`me\\u0060");
        database()
                .run(
                        "CREATE (a:" + label + ":B {" + name
                                + ": $text, d: date('2024-07-03'), t: time('03:04:05+07:00'),"
                                + " l: localtime('03:04:05.000000001'), m: localdatetime('2024-07-03T03:04:05'),"
                                + " z: datetime('2024-07-03T03:04:05+07:00[Asia/Jakarta]'), p: point({x: 1, y: -2}),"
                                + " w: point({longitude: 106.8, latitude: -6.2, height: 3}), u: duration('P1Y2M3DT4H5.6S'),"
                                + " n: 9007199254740993, f: -1.5e-300, i: -1.0/0.0, y: true, s: [1, 2], e: []})"
                                + " CREATE (b:B {x: 1}) CREATE (c) CREATE (a)-[:R {since: date('2001-06-15')}]->(b)"
                                + " CREATE (a)-[:R]->(b) CREATE (a)-[:R]->(b) CREATE (b)-[:" + label
                                + " {at: [1.5]}]->(c)"
                                + " CREATE (c)-[:R]->(c) CREATE (c)-[:R]->(:Elsewhere)",
                        Map.of("text", String.join(" ", HostileTextContract.PIECES)));
        Perspective plain = Perspective.NONE;
        ForeignNodes nodes = new ForeignNodes(graph(), plain);
        List<GraphNode> part = nodes.nodes(
                database()
                        .run("MATCH (n) WHERE NOT n:SchemaStep AND NOT n:Elsewhere RETURN elementId(n)", Map.of())
                        .stream()
                        .map(row -> row.get(0).asString())
                        .toList());
        List<NodeKey> keys = part.stream().map(GraphNode::key).toList();
        StringBuilder script = new StringBuilder();

        new ForeignScript(graph(), plain)
                .write(new Subgraph(part, new ForeignEdges(graph(), plain).touching(keys, keys)), script);

        database().run("MATCH (n:Elsewhere) DETACH DELETE n", Map.of());
        List<String> before = database().dump();
        database().empty();
        run(script.toString());
        run(script.toString());
        database().run("MATCH (n) REMOVE n.simpulKey", Map.of());
        database().run("MATCH ()-[r]->() REMOVE r.simpulKey", Map.of());
        assertThat(database().dump()).isEqualTo(before).hasSize(8);
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
        // One that has asked for no types yet that somebody has made by hand.
        Graph fresh = graph().on(graph().database());
        return new Subgraph(new NodeQuery(fresh).nodes(keys), new EdgesQuery(fresh).among(all));
    }
}
