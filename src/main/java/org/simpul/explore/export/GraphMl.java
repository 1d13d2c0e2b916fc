package org.simpul.explore.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.explore.PlacedNode;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/** GraphML 1.0, as graphml.graphdrawing.org has it. Ids are n0, n1 …, since keys may hold what an id may not. */
final class GraphMl {

    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static void write(Export export, Appendable to) throws IOException {
        Xml xml = new Xml(to);
        xml.start("graphml")
                .with("xmlns", SPACE)
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xsi:schemaLocation", SPACE + " " + SPACE + "/1.0/graphml.xsd");
        List<Column<GraphNode>> columns = Column.nodes(export);
        declare(xml, "node", columns);
        key(xml, "node", "x", "double");
        key(xml, "node", "y", "double");
        declare(xml, "edge", Column.EDGES);
        xml.start("graph").with("id", "G").with("edgedefault", "directed");
        xml.start("desc").text(export.described()).end();
        Map<NodeKey, String> ids = nodes(export, columns, xml);
        edges(export.graph().edges(), ids, xml);
        xml.end().end();
    }

    private static Map<NodeKey, String> nodes(Export export, List<Column<GraphNode>> columns, Xml xml)
            throws IOException {
        Map<NodeKey, String> ids = new HashMap<>();
        for (GraphNode node : export.graph().nodes()) {
            String id = "n" + ids.size();
            ids.put(node.key(), id);
            xml.start("node").with("id", id);
            data(xml, "node", columns, node);
            Optional<PlacedNode> place = export.place(node.key());
            data(xml, "node_x", place.map(PlacedNode::x));
            data(xml, "node_y", place.map(PlacedNode::y));
            xml.end();
        }
        return ids;
    }

    private static void edges(List<GraphEdge> edges, Map<NodeKey, String> ids, Xml xml) throws IOException {
        int count = 0;
        for (GraphEdge edge : edges) {
            xml.start("edge")
                    .with("id", "e" + count++)
                    .with("source", ids.getOrDefault(edge.key().source(), ""))
                    .with("target", ids.getOrDefault(edge.key().target(), ""));
            data(xml, "edge", Column.EDGES, edge);
            xml.end();
        }
    }

    private static <T> void declare(Xml xml, String owner, List<Column<T>> columns) throws IOException {
        for (Column<T> column : columns) {
            key(xml, owner, column.name(), column.type());
        }
    }

    private static void key(Xml xml, String owner, String name, String type) throws IOException {
        xml.start("key")
                .with("id", owner + "_" + name)
                .with("for", owner)
                .with("attr.name", name)
                .with("attr.type", type)
                .end();
    }

    private static <T> void data(Xml xml, String owner, List<Column<T>> columns, T thing) throws IOException {
        for (Column<T> column : columns) {
            data(xml, owner + "_" + column.name(), column.value().apply(thing));
        }
    }

    private static void data(Xml xml, String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            xml.start("data").with("key", key).text(value.get().toString()).end();
        }
    }
}
