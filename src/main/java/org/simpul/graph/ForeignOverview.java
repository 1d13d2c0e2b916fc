package org.simpul.graph;

import java.util.List;
import java.util.Map;

/** Where one starts in a database that Simpul did not fill: well connected nodes, found without counting all. */
final class ForeignOverview {

    /** So many relationships and nodes are looked at for each way of finding, all types or labels together. */
    private static final int SAMPLE = 8_000;

    private static final CypherFile BEST_CONNECTED = CypherFile.of("foreign/best-connected");

    private final Graph graph;
    private final Perspective perspective;

    ForeignOverview(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
    }

    /** As {@link OverviewQuery#bestConnected}, among the first nodes and relationships of each kind. */
    Subgraph bestConnected(int limit) {
        int size = Math.clamp(limit, 0, OverviewQuery.LIMIT);
        List<String> labels =
                perspective.visible().stream().map(LabelView::label).toList();
        int each = Math.max(
                10,
                SAMPLE / Math.max(1, Math.max(labels.size(), perspective.types().size())));
        List<String> ids = graph.read(
                BEST_CONNECTED,
                Map.of(
                        "types",
                        perspective.types(),
                        "labels",
                        labels,
                        "hidden",
                        perspective.hiddenLabels(),
                        "sample",
                        each,
                        "limit",
                        size * OverviewQuery.CANDIDATES),
                row -> row.get("id").asString());
        List<GraphNode> candidates = new ForeignNodes(graph, perspective).nodes(ids);
        List<NodeKey> keys = candidates.stream().map(GraphNode::key).toList();
        return OverviewQuery.choose(candidates, new ForeignEdges(graph, perspective).touching(keys, keys), size);
    }
}
