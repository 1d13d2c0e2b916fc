package org.simpul.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgesQuery;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.EvidenceQuery;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphPath;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NeighbourhoodQuery;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeKey;
import org.simpul.graph.NodeQuery;
import org.simpul.graph.OverviewQuery;
import org.simpul.graph.PathQuery;
import org.simpul.graph.PathWish;
import org.simpul.graph.SearchHit;
import org.simpul.graph.SearchQuery;
import org.simpul.graph.StatisticsQuery;
import org.simpul.graph.StatisticsQuery.MonthCount;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.graph.Subgraph;

/** Asks the database itself, each question by its query. */
public final class GraphQuestions implements Questions {

    private final StatisticsQuery statistics;
    private final OverviewQuery overview;
    private final NeighbourhoodQuery neighbourhood;
    private final EdgesQuery edges;
    private final SearchQuery search;
    private final EvidenceQuery evidence;
    private final NodeQuery node;
    private final PathQuery path;

    public GraphQuestions(Graph graph) {
        statistics = new StatisticsQuery(graph);
        overview = new OverviewQuery(graph);
        neighbourhood = new NeighbourhoodQuery(graph);
        edges = new EdgesQuery(graph);
        search = new SearchQuery(graph);
        evidence = new EvidenceQuery(graph);
        node = new NodeQuery(graph);
        path = new PathQuery(graph);
    }

    @Override
    public Totals totals() {
        return statistics.totals();
    }

    @Override
    public Subgraph bestConnected(int limit) {
        return overview.bestConnected(limit);
    }

    @Override
    public Optional<Neighbourhood> expand(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        return neighbourhood.expand(center, relation, direction, shown, limit);
    }

    @Override
    public List<GraphEdge> edges(Collection<NodeKey> added, Collection<NodeKey> shown) {
        return edges.touching(added, shown);
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return search.search(text, limit);
    }

    @Override
    public List<GraphPath> paths(PathWish wish) {
        return path.paths(wish);
    }

    @Override
    public EvidenceList evidence(EdgeKey edge) {
        return evidence.of(edge);
    }

    @Override
    public Optional<NodeDescription> describe(NodeKey key) {
        return node.describe(key);
    }

    @Override
    public List<MonthCount> claimsByMonth() {
        return statistics.claimsByMonth();
    }
}
