package org.simpul.explore;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.Asked;
import org.simpul.graph.BusiestWeekQuery;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.ConflictQuery;
import org.simpul.graph.CypherScript;
import org.simpul.graph.Dating;
import org.simpul.graph.DecisionStore;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeDescription;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgesQuery;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.EvidenceQuery;
import org.simpul.graph.ForeignGraph;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NeighbourhoodQuery;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeKey;
import org.simpul.graph.NodeQuery;
import org.simpul.graph.OverviewQuery;
import org.simpul.graph.PathQuery;
import org.simpul.graph.PathWish;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.PropertyQuery;
import org.simpul.graph.Publication;
import org.simpul.graph.SearchHit;
import org.simpul.graph.SearchQuery;
import org.simpul.graph.StatisticsQuery;
import org.simpul.graph.StatisticsQuery.Calendar;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.Week;
import org.simpul.knowledge.RelationType;

/**
 * Asks the database itself, each question by its query: Simpul's own, or whatever it is connected to. It is one user's, and
 * remembers what was asked last.
 */
public final class GraphQuestions implements Questions {

    private final PerspectiveQuery perspectives;
    private final ForeignGraph foreign;
    private final ForeignGraph foreignTold;
    private final StatisticsQuery statistics;
    private final BusiestWeekQuery weeks;
    private final OverviewQuery overview;
    private final NeighbourhoodQuery neighbourhood;
    private final EdgesQuery edges;
    private final SearchQuery search;
    private final EvidenceQuery evidence;
    private final ConflictQuery conflict;
    private final NodeQuery node;
    private final NodeQuery nodeTold;
    private final PathQuery path;
    private final PropertyQuery<NodeKey> nodeProperties;
    private final PropertyQuery<EdgeKey> edgeProperties;
    private final DecisionStore decisions;

    private final AskedLog log = new AskedLog();

    public GraphQuestions(Graph database, PerspectiveQuery perspectives) {
        Graph graph = database.heardBy(log::add);
        Graph telling = database.heardBy(log::addTelling);
        this.perspectives = perspectives;
        foreign = new ForeignGraph(graph, perspectives);
        foreignTold = new ForeignGraph(telling, perspectives);
        statistics = new StatisticsQuery(graph);
        weeks = new BusiestWeekQuery(graph);
        overview = new OverviewQuery(graph);
        neighbourhood = new NeighbourhoodQuery(graph);
        edges = new EdgesQuery(graph);
        search = new SearchQuery(graph);
        evidence = new EvidenceQuery(telling);
        conflict = new ConflictQuery(telling);
        node = new NodeQuery(graph);
        nodeTold = new NodeQuery(telling);
        path = new PathQuery(graph);
        nodeProperties = PropertyQuery.ofNodes(graph);
        edgeProperties = PropertyQuery.ofEdges(graph);
        decisions = new DecisionStore(database);
    }

    @Override
    public boolean own() {
        return perspectives.own();
    }

    @Override
    public Map<String, String> kinds() {
        return perspectives.kinds();
    }

    @Override
    public Map<String, TypeStyle> typeStyles() {
        return perspectives.typeStyles();
    }

    @Override
    public List<String> relations() {
        return own() ? Stream.of(RelationType.values()).map(RelationType::name).toList() : foreign.types();
    }

    @Override
    public Totals totals() {
        return own() ? statistics.totals() : foreign.totals();
    }

    @Override
    public Subgraph bestConnected(int limit) {
        return own() ? overview.bestConnected(limit) : foreign.bestConnected(limit);
    }

    @Override
    public Optional<Neighbourhood> expand(
            NodeKey center,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        return own()
                ? neighbourhood.expand(center, relation, direction, shown, limit)
                : foreign.expand(center, relation, direction, shown, limit);
    }

    @Override
    public List<GraphNode> nodes(Collection<NodeKey> keys) {
        return own() ? node.nodes(List.copyOf(keys)) : foreign.nodes(List.copyOf(keys));
    }

    @Override
    public Map<NodeKey, NodeKey> followed(Collection<NodeKey> keys) {
        return own() ? decisions.followed(keys) : Map.of();
    }

    @Override
    public List<GraphEdge> edges(Collection<NodeKey> added, Collection<NodeKey> shown) {
        return own() ? edges.touching(added, shown) : foreign.edges(added, shown);
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return own() ? search.search(text, limit) : foreign.search(text, limit);
    }

    @Override
    public FoundPaths paths(PathWish wish) {
        return own() ? path.paths(wish) : foreign.paths(wish);
    }

    @Override
    public EvidenceList evidence(EdgeKey edge, Period period) {
        return own() ? evidence.of(edge, period.times()) : EvidenceList.NONE;
    }

    @Override
    public List<Side> others(EdgeKey edge) {
        return own() ? conflict.others(edge) : List.of();
    }

    @Override
    public EdgeDescription describe(EdgeKey edge) {
        return own() ? new EdgeDescription(List.of()) : foreignTold.describe(edge);
    }

    @Override
    public Optional<NodeDescription> describe(NodeKey key, Publication published) {
        return own() ? nodeTold.describe(key, published) : foreignTold.describe(key);
    }

    @Override
    public List<String> properties(Collection<NodeKey> keys) {
        return nodeProperties().names(keys);
    }

    @Override
    public Map<NodeKey, List<String>> values(Collection<NodeKey> keys, String property) {
        return nodeProperties().values(keys, property);
    }

    @Override
    public List<String> edgeProperties(Collection<EdgeKey> keys) {
        return edgeProperties().names(keys);
    }

    @Override
    public Map<EdgeKey, List<String>> edgeValues(Collection<EdgeKey> keys, String property) {
        return edgeProperties().values(keys, property);
    }

    private PropertyQuery<NodeKey> nodeProperties() {
        return own() ? nodeProperties : foreign.nodeProperties();
    }

    private PropertyQuery<EdgeKey> edgeProperties() {
        return own() ? edgeProperties : foreign.edgeProperties();
    }

    @Override
    public void script(Subgraph part, Appendable to) throws IOException {
        if (own()) {
            CypherScript.write(part, to);
        } else {
            foreign.script(part, to);
        }
    }

    @Override
    public Calendar claimsByMonth(Dating dating) {
        return own() ? statistics.claimsByMonth(dating) : Calendar.EMPTY;
    }

    @Override
    public Optional<Week> busiestWeek(int limit) {
        return own() ? weeks.busiestWeek(limit) : Optional.empty();
    }

    @Override
    public List<Asked> asked() {
        return log.list();
    }
}
