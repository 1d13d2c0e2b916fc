package org.simpul.explore.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.PlacedNode;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/** Nodes and edges as two tables, the edges with the names of their ends, so that either is read on its own. */
final class CsvTables {

    private CsvTables() {}

    static void nodes(Export export, Appendable to) throws IOException {
        List<Column<GraphNode>> measured = Column.measured(export);
        Csv table = new Csv(
                to,
                Stream.concat(
                                Stream.of("key", "type", "name", "name_id", "neighbours", "x", "y"),
                                measured.stream().map(Column::name))
                        .toList());
        for (GraphNode node : export.graph().nodes()) {
            Optional<PlacedNode> place = export.place(node.key());
            List<Object> row = new ArrayList<>(List.of(
                    node.key().value(),
                    node.type(),
                    node.caption(),
                    node.captionId(),
                    node.degree(),
                    place.<Object>map(PlacedNode::x).orElse(""),
                    place.<Object>map(PlacedNode::y).orElse("")));
            measured.forEach(column -> row.add(column.value().apply(node).orElse("")));
            table.row(row);
        }
    }

    static void edges(Export export, Appendable to) throws IOException {
        Map<NodeKey, String> names = export.graph().nodes().stream()
                .collect(Collectors.toMap(GraphNode::key, GraphNode::caption, (first, second) -> second));
        Csv table = new Csv(
                to,
                List.of(
                        "source",
                        "source_name",
                        "relation",
                        "target",
                        "target_name",
                        "status",
                        "says",
                        "denies",
                        "documents",
                        "from",
                        "to"));
        for (GraphEdge edge : export.graph().edges()) {
            table.row(List.of(
                    edge.key().source().value(),
                    names.getOrDefault(edge.key().source(), ""),
                    edge.key().relation(),
                    edge.key().target().value(),
                    names.getOrDefault(edge.key().target(), ""),
                    edge.status(),
                    edge.says(),
                    edge.denies(),
                    edge.documents(),
                    edge.firstDate().orElse(""),
                    edge.lastDate().orElse("")));
        }
    }
}
