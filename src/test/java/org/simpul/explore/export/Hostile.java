package org.simpul.explore.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simpul.explore.Period;
import org.simpul.explore.PlacedNode;
import org.simpul.graph.CypherScript;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/** A graph whose names are all that people and their tools fall over. */
final class Hostile {

    static final List<String> NAMES = List.of(
            "Ann \"the\" 'Elder'",
            "<script>alert(1)</script>",
            "=cmd|'/C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            " =1+1",
            "＝1+1",
            "\u200b=1+1",
            "two\nlines\r\nand, a comma; a semicolon",
            "習近平 😀 é ı",
            "\u202eلاعب\u202c ירושלים",
            "]]> &amp; <!-- --> <?x ?>",
            "back\\slash \\u0027 \\n ` `` $key {a: 1}",
            "'}) DETACH DELETE n //",
            "nul\u0000 bell\u0007 one\u0001 del\u007f end\uffff lone\ud800",
            "line\u2028separator",
            " spaces around ",
            "'");

    private Hostile() {}

    static Export export() {
        List<GraphNode> nodes = IntStream.range(0, NAMES.size())
                .mapToObj(i -> new GraphNode(
                        new NodeKey(NAMES.get(i)), i % 2 == 0 ? "Person" : "Country", NAMES.get(i), NAMES.get(i), i))
                .toList();
        List<GraphEdge> edges = IntStream.range(1, NAMES.size())
                .mapToObj(i -> new GraphEdge(
                        new EdgeKey(new NodeKey(NAMES.get(i - 1)), "MEETS", new NodeKey(NAMES.get(i))),
                        EdgeStatus.DISPUTED,
                        i,
                        1,
                        i,
                        Optional.of(LocalDate.of(2024, 7, i)),
                        Optional.empty(),
                        List.of()))
                .toList();
        return Export.of(
                "A \"title\" <b> \u0001",
                "as known on 31 Jul 2024",
                Period.ALL.knownBy(Optional.of(LocalDate.of(2024, 7, 31))),
                LocalDate.of(2026, 11, 26),
                new Subgraph(nodes, edges),
                List.of(
                        new PlacedNode(NAMES.getFirst(), -1.5, 2e-9, true),
                        new PlacedNode("not on the canvas", 0, 0, false)),
                CypherScript::write);
    }
}
