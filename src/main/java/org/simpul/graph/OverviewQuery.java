package org.simpul.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The best-connected entities of the database: where one starts who does not know yet what is in it. */
public final class OverviewQuery {

    /** How many nodes one answer holds at most. */
    public static final int LIMIT = 100;

    /** So many candidates for each place, so that what is chosen hangs together. */
    static final int CANDIDATES = 3;

    private static final CypherFile BEST_CONNECTED = CypherFile.of("read/best-connected");

    private final Graph graph;
    private final EdgesQuery edges;

    public OverviewQuery(Graph graph) {
        this.graph = graph;
        this.edges = new EdgesQuery(graph);
    }

    /**
     * The best-connected entity and, one after another, the best-connected of those that an edge links to what is chosen
     * already; only where there is none such, the best-connected of the rest.
     *
     * @param limit how many nodes, {@value #LIMIT} at most
     */
    public Subgraph bestConnected(int limit) {
        int size = Math.clamp(limit, 0, LIMIT);
        List<GraphNode> candidates = graph.read(BEST_CONNECTED, Map.of("limit", size * CANDIDATES), Answers::node);
        return choose(
                candidates, edges.among(candidates.stream().map(GraphNode::key).toList()), size);
    }

    /** The best of {@code candidates} that hang together, and their edges among all of {@code edges}. */
    static Subgraph choose(List<GraphNode> candidates, List<GraphEdge> edges, int size) {
        Map<NodeKey, GraphNode> byKey = new LinkedHashMap<>();
        candidates.forEach(node -> byKey.put(node.key(), node));
        List<GraphNode> chosen = choose(byKey, edges, size);
        Set<NodeKey> keys = new HashSet<>();
        chosen.forEach(node -> keys.add(node.key()));
        return new Subgraph(
                chosen,
                edges.stream()
                        .filter(edge -> keys.contains(edge.key().source())
                                && keys.contains(edge.key().target()))
                        .toList());
    }

    private static List<GraphNode> choose(Map<NodeKey, GraphNode> candidates, List<GraphEdge> edges, int size) {
        List<GraphNode> chosen = new ArrayList<>();
        Map<NodeKey, GraphNode> left = new LinkedHashMap<>(candidates);
        Set<NodeKey> linked = new HashSet<>();
        while (chosen.size() < size && !left.isEmpty()) {
            Optional<NodeKey> next =
                    left.keySet().stream().filter(linked::contains).findFirst();
            NodeKey key = next.orElseGet(() -> left.keySet().iterator().next());
            chosen.add(candidates.get(key));
            left.remove(key);
            edges.forEach(edge -> {
                if (edge.key().source().equals(key)) {
                    linked.add(edge.key().target());
                } else if (edge.key().target().equals(key)) {
                    linked.add(edge.key().source());
                }
            });
        }
        return chosen;
    }
}
