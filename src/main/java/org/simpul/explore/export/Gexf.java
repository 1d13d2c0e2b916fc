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

/** GEXF 1.3, as gexf.net has it. Its y grows upwards. Parallel edges are told apart by their kind, which is the relation. */
final class Gexf {

    private static final String SPACE = "http://gexf.net/1.3";

    private Gexf() {}

    static void write(Export export, Appendable to) throws IOException {
        Xml xml = new Xml(to);
        xml.start("gexf")
                .with("xmlns", SPACE)
                .with("xmlns:viz", SPACE + "/viz")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xsi:schemaLocation", SPACE + " " + SPACE + "/gexf.xsd")
                .with("version", "1.3");
        xml.start("meta").with("lastmodifieddate", export.day());
        xml.start("creator").text("Simpul").end();
        xml.start("description").text(export.described()).end();
        xml.end();
        xml.start("graph").with("defaultedgetype", "directed").with("mode", "static");
        List<Column<GraphNode>> columns = Column.nodes(export);
        declare(xml, "node", columns);
        declare(xml, "edge", Column.EDGES);
        Map<NodeKey, String> ids = nodes(export, columns, xml);
        edges(export.graph().edges(), ids, xml);
        xml.end().end();
    }

    private static Map<NodeKey, String> nodes(Export export, List<Column<GraphNode>> columns, Xml xml)
            throws IOException {
        Map<NodeKey, String> ids = new HashMap<>();
        xml.start("nodes");
        for (GraphNode node : export.graph().nodes()) {
            String id = "n" + ids.size();
            ids.put(node.key(), id);
            xml.start("node").with("id", id).with("label", node.caption());
            values(xml, columns, node);
            Optional<PlacedNode> place = export.place(node.key());
            if (place.isPresent()) {
                xml.start("viz:position")
                        .with("x", place.get().x())
                        .with("y", 0 - place.get().y())
                        .with("z", 0)
                        .end();
            }
            xml.end();
        }
        xml.end();
        return ids;
    }

    private static void edges(List<GraphEdge> edges, Map<NodeKey, String> ids, Xml xml) throws IOException {
        xml.start("edges");
        int count = 0;
        for (GraphEdge edge : edges) {
            xml.start("edge")
                    .with("id", "e" + count++)
                    .with("source", ids.getOrDefault(edge.key().source(), ""))
                    .with("target", ids.getOrDefault(edge.key().target(), ""))
                    .with("kind", edge.key().relation())
                    .with("label", edge.key().relation())
                    .with("weight", Math.max(1, edge.documents()));
            values(xml, Column.EDGES, edge);
            xml.end();
        }
        xml.end();
    }

    private static <T> void declare(Xml xml, String owner, List<Column<T>> columns) throws IOException {
        xml.start("attributes").with("class", owner).with("mode", "static");
        for (Column<T> column : columns) {
            xml.start("attribute")
                    .with("id", column.name())
                    .with("title", column.name())
                    .with("type", column.type())
                    .end();
        }
        xml.end();
    }

    private static <T> void values(Xml xml, List<Column<T>> columns, T thing) throws IOException {
        xml.start("attvalues");
        for (Column<T> column : columns) {
            Optional<Object> value = column.value().apply(thing);
            if (value.isPresent()) {
                xml.start("attvalue")
                        .with("for", column.name())
                        .with("value", value.get())
                        .end();
            }
        }
        xml.end();
    }
}
