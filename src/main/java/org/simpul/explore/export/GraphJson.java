package org.simpul.explore.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Period;
import org.simpul.explore.PlacedNode;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nodes and edges as two lists of JSON objects.
 *
 * @param period of which time the edges are; empty where of any
 */
record GraphJson(String title, LocalDate day, Optional<Period> period, List<Node> nodes, List<Edge> edges) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    record Node(
            String key,
            String type,
            String name,
            String nameId,
            long neighbours,
            Optional<Double> x,
            Optional<Double> y,
            boolean pinned,
            Optional<Double> rank,
            Optional<Integer> community) {}

    record Edge(
            String source,
            String relation,
            String target,
            EdgeStatus status,
            long says,
            long denies,
            long documents,
            Optional<String> from,
            Optional<String> to) {}

    static void write(Export export, Writer to) throws IOException {
        GraphJson graph = new GraphJson(
                export.title(),
                export.day(),
                Optional.of(export.period()).filter(period -> !period.leavesAll()),
                export.graph().nodes().stream().map(node -> node(export, node)).toList(),
                export.graph().edges().stream().map(GraphJson::edge).toList());
        to.write(JSON.writeValueAsString(graph));
    }

    private static Node node(Export export, GraphNode node) {
        Optional<PlacedNode> place = export.place(node.key());
        return new Node(
                node.key().value(),
                node.type(),
                node.caption(),
                node.captionId(),
                node.degree(),
                place.map(PlacedNode::x),
                place.map(PlacedNode::y),
                place.filter(PlacedNode::pinned).isPresent(),
                export.rank(node.key()),
                export.community(node.key()));
    }

    private static Edge edge(GraphEdge edge) {
        return new Edge(
                edge.key().source().value(),
                edge.key().relation(),
                edge.key().target().value(),
                edge.status(),
                edge.says(),
                edge.denies(),
                edge.documents(),
                edge.firstDate(),
                edge.lastDate());
    }
}
