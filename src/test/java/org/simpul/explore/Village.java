package org.simpul.explore;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.simpul.graph.Asked;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.CypherScript;
import org.simpul.graph.Dating;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeDescription;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.Fault;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathWish;
import org.simpul.graph.Publication;
import org.simpul.graph.RelationCount;
import org.simpul.graph.SearchHit;
import org.simpul.graph.StatisticsQuery.Calendar;
import org.simpul.graph.StatisticsQuery.MonthCount;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.Underway;
import org.simpul.graph.Week;

/** A small graph in memory, which answers as the database does. Nodes are ranked in the order they were named. */
public final class Village implements Questions {

    private final Map<NodeKey, String> types = new LinkedHashMap<>();
    private final Map<EdgeKey, GraphEdge> edges = new LinkedHashMap<>();
    private final Map<EdgeKey, List<EvidenceLine>> evidence = new LinkedHashMap<>();
    private final List<MonthCount> months = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Map<NodeKey, List<String>>> values = new HashMap<>();
    private final Map<String, Map<EdgeKey, List<String>>> edgeValues = new HashMap<>();
    private final Map<NodeKey, NodeKey> merged = new LinkedHashMap<>();
    private Underway underway = Underway.NOTHING;
    private boolean down;
    private boolean wholePaths = true;
    private boolean undated;
    private CountDownLatch awaited = new CountDownLatch(0);

    /** From now on so much is still being written. */
    public Village works(Underway now) {
        underway = now;
        return this;
    }

    /** What is still being written. */
    public Underway underway() {
        totals();
        return underway;
    }

    /** From now on paths are not looked for to the end. */
    public Village cutsPaths() {
        wholePaths = false;
        return this;
    }

    public Village node(String name, String type) {
        types.put(new NodeKey(name), type);
        return this;
    }

    public Village edge(String from, String relation, String to) {
        return edge(from, relation, to, EdgeStatus.STATED, 1, 0);
    }

    public Village edge(String from, String relation, String to, EdgeStatus status, long says, long denies) {
        types.putIfAbsent(new NodeKey(from), "Person");
        types.putIfAbsent(new NodeKey(to), "Person");
        EdgeKey key = new EdgeKey(new NodeKey(from), relation, new NodeKey(to));
        edges.put(
                key,
                new GraphEdge(key, status, says, denies, says + denies, Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    /** What each document tells of an edge, as it is stored. */
    public Village told(String from, String relation, String to, String... told) {
        EdgeKey key = new EdgeKey(new NodeKey(from), relation, new NodeKey(to));
        edges.computeIfPresent(key, (_, edge) -> copy(edge, key, List.of(told)));
        return this;
    }

    private static GraphEdge copy(GraphEdge edge, EdgeKey key, List<String> told) {
        return new GraphEdge(
                key, edge.status(), edge.says(), edge.denies(), edge.documents(), edge.from(), edge.to(), told);
    }

    /** What somebody has as a property. */
    public Village value(String name, String property, String is) {
        values.computeIfAbsent(property, _ -> new HashMap<>()).put(new NodeKey(name), List.of(is));
        return this;
    }

    /** What is behind an edge as a property. */
    public Village value(String from, String relation, String to, String property, String... is) {
        edgeValues
                .computeIfAbsent(property, _ -> new HashMap<>())
                .put(new EdgeKey(new NodeKey(from), relation, new NodeKey(to)), List.of(is));
        return this;
    }

    public Village evidence(String from, String relation, String to, EvidenceLine... lines) {
        evidence.put(new EdgeKey(new NodeKey(from), relation, new NodeKey(to)), List.of(lines));
        return this;
    }

    public Village month(MonthCount count) {
        months.add(count);
        return this;
    }

    /** Nobody lives here any more. */
    public void clear() {
        types.clear();
        edges.clear();
        evidence.clear();
        months.clear();
    }

    /** From now on what is asked away from the page is answered only once that is counted down. */
    public CountDownLatch waits() {
        awaited = new CountDownLatch(1);
        return awaited;
    }

    /** From now on nothing has a date. */
    public void forgetsDates() {
        undated = true;
    }

    public Village asked(Asked statement) {
        asked.addFirst(statement);
        return this;
    }

    /** Whether it answers at all. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** Somebody has moved away, and what was said of them is forgotten. */
    public void leaves(String name) {
        NodeKey key = new NodeKey(name);
        types.remove(key);
        edges.keySet()
                .removeIf(edge -> edge.source().equals(key) || edge.target().equals(key));
    }

    /** Somebody is found to be somebody else. */
    public void merges(String name, String into) {
        NodeKey gone = new NodeKey(name);
        merged.put(gone, new NodeKey(into));
        List.copyOf(edges.values()).stream()
                .filter(edge ->
                        edge.key().source().equals(gone) || edge.key().target().equals(gone))
                .forEach(edge -> {
                    EdgeKey key = edge.key().following(merged);
                    edges.remove(edge.key());
                    edges.put(key, copy(edge, key, edge.told()));
                });
        types.remove(gone);
    }

    /** What was said of two is not so. */
    public Village forgets(String from, String relation, String to) {
        edges.remove(new EdgeKey(new NodeKey(from), relation, new NodeKey(to)));
        return this;
    }

    public GraphNode find(String name) {
        NodeKey key = new NodeKey(name);
        return new GraphNode(
                key,
                types.getOrDefault(key, "Person"),
                name,
                name + " (id)",
                neighbours(key).size());
    }

    @Override
    public boolean own() {
        answer();
        return true;
    }

    @Override
    public Map<String, String> kinds() {
        answer();
        return Map.of();
    }

    @Override
    public Map<String, TypeStyle> typeStyles() {
        answer();
        return Map.of();
    }

    @Override
    public List<String> relations() {
        answer();
        return edges.keySet().stream().map(EdgeKey::relation).distinct().toList();
    }

    @Override
    public EdgeDescription describe(EdgeKey edge) {
        answer();
        return new EdgeDescription(List.of());
    }

    @Override
    public Totals totals() {
        answer();
        return new Totals(1, 1, types.size(), edges.size());
    }

    @Override
    public Subgraph bestConnected(int limit) {
        answer();
        List<NodeKey> keys = types.keySet().stream().limit(limit).toList();
        return new Subgraph(keys.stream().map(this::node).toList(), edges(keys, keys));
    }

    @Override
    public Optional<Neighbourhood> expand(
            NodeKey node,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit) {
        answer();
        if (!types.containsKey(node)) {
            return Optional.empty();
        }
        List<NodeKey> part = edges.keySet().stream()
                .filter(edge -> relation.isEmpty() || relation.get().equals(edge.relation()))
                .filter(edge -> direction.isEmpty() || direction(edge, node) == direction.get())
                .filter(edge -> edge.source().equals(node) || edge.target().equals(node))
                .map(edge -> edge.source().equals(node) ? edge.target() : edge.source())
                .filter(key -> !shown.contains(key))
                .distinct()
                .limit(limit)
                .toList();
        Set<NodeKey> others = new HashSet<>(shown);
        others.add(node);
        return Optional.of(new Neighbourhood(
                node(node),
                counts(node),
                neighbours(node).size(),
                new Subgraph(part.stream().map(this::node).toList(), edges(part, others))));
    }

    @Override
    public List<GraphNode> nodes(Collection<NodeKey> keys) {
        answer();
        return keys.stream().filter(types::containsKey).map(this::node).toList();
    }

    @Override
    public Map<NodeKey, NodeKey> followed(Collection<NodeKey> keys) {
        answer();
        Map<NodeKey, NodeKey> followed = new LinkedHashMap<>(merged);
        followed.keySet().retainAll(keys);
        return followed;
    }

    @Override
    public List<GraphEdge> edges(Collection<NodeKey> added, Collection<NodeKey> shown) {
        answer();
        Set<NodeKey> all = new HashSet<>(shown);
        all.addAll(added);
        return edges.values().stream()
                .filter(edge -> all.contains(edge.key().source())
                        && all.contains(edge.key().target()))
                .filter(edge -> added.contains(edge.key().source())
                        || added.contains(edge.key().target()))
                .toList();
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        answer();
        return types.keySet().stream()
                .filter(key -> !text.isEmpty() && key.value().contains(text))
                .limit(limit)
                .map(key -> new SearchHit(node(key), key.value(), 1))
                .toList();
    }

    /** All that visit no node twice, as the wish says, shortest first; those of three nodes at most. */
    @Override
    public FoundPaths paths(PathWish wish) {
        answer();
        List.of("read/path-ends", "read/paths", "read/paths-by-hubs")
                .forEach(name -> asked(new Asked(name, name + ".", name + ".", "RETURN '" + name + "'", Map.of(), 1)));
        List<GraphPath> paths = new ArrayList<>();
        List<GraphEdge> allowed = edges.values().stream()
                .filter(edge -> wish.relations().isEmpty()
                        || wish.relations().contains(edge.key().relation()))
                .filter(edge -> wish.denials() || edge.status() != EdgeStatus.DENIED)
                .toList();
        for (GraphEdge first : allowed) {
            NodeKey middle = first.key().otherEnd(wish.from());
            if (!first.key().source().equals(wish.from())
                    && !first.key().target().equals(wish.from())) {
                continue;
            }
            if (middle.equals(wish.to())) {
                paths.addFirst(new GraphPath(List.of(node(wish.from()), node(middle)), List.of(first)));
            } else if (wish.longest() > 1) {
                allowed.stream()
                        .filter(edge ->
                                Set.of(edge.key().source(), edge.key().target()).equals(Set.of(middle, wish.to())))
                        .forEach(second -> paths.add(new GraphPath(
                                List.of(node(wish.from()), node(middle), node(wish.to())), List.of(first, second))));
            }
        }
        return new FoundPaths(paths, wholePaths);
    }

    @Override
    public List<Side> others(EdgeKey edge) {
        return List.of();
    }

    @Override
    public EvidenceList evidence(EdgeKey edge, Period period) {
        answer();
        List<EvidenceLine> all = evidence.getOrDefault(edge, List.of());
        List<EvidenceLine> standing = all.stream().filter(EvidenceLine::stands).toList();
        List<EvidenceLine> lines = standing.stream().filter(period::shows).toList();
        List<EvidenceLine> rejected = all.stream()
                .filter(line -> !line.stands() && period.shows(line))
                .toList();
        return new EvidenceList(lines, lines.size(), rejected, rejected.size(), (long) standing.size() - lines.size());
    }

    @Override
    public Optional<NodeDescription> describe(NodeKey node, Publication published) {
        answer();
        asked.addFirst(new Asked(
                "read/entity",
                "All about an entity.",
                "Segala tentang satu entitas.",
                "MATCH (n {id: $key}) RETURN n",
                Map.of("key", node.value()),
                41));
        return Optional.of(new NodeDescription(
                node(node),
                Optional.of("Q1"),
                List.of("Alias"),
                counts(node),
                List.of(),
                published.equals(Publication.ANY) ? 2 : 1,
                List.of(),
                List.of(),
                List.of()));
    }

    @Override
    public List<String> properties(Collection<NodeKey> keys) {
        answer();
        return values.keySet().stream().sorted().toList();
    }

    @Override
    public Map<NodeKey, List<String>> values(Collection<NodeKey> keys, String property) {
        answer();
        Map<NodeKey, List<String>> found = new HashMap<>(values.getOrDefault(property, Map.of()));
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public List<String> edgeProperties(Collection<EdgeKey> keys) {
        answer();
        return edgeValues.keySet().stream().sorted().toList();
    }

    @Override
    public Map<EdgeKey, List<String>> edgeValues(Collection<EdgeKey> keys, String property) {
        answer();
        Map<EdgeKey, List<String>> found = new HashMap<>(edgeValues.getOrDefault(property, Map.of()));
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public void script(Subgraph part, Appendable to) throws IOException {
        CypherScript.write(part, to);
    }

    @Override
    public Calendar claimsByMonth(Dating dating) {
        answer();
        return new Calendar(months, 5, 0);
    }

    @Override
    public Optional<Week> busiestWeek(int limit) {
        answer();
        if (undated) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(2024, 7, 1);
        return Optional.of(new Week(
                first,
                first.plusDays(6),
                bestConnected(limit).nodes().stream().map(GraphNode::key).toList()));
    }

    @Override
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer() {
        try {
            if (Thread.currentThread().isVirtual()) {
                awaited.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("ended", e);
        }
        if (down) {
            throw new GraphUnavailableException(
                    Fault.UNREACHABLE, "The village is asleep.", new IllegalStateException());
        }
    }

    private GraphNode node(NodeKey key) {
        return find(key.value());
    }

    private Set<NodeKey> neighbours(NodeKey node) {
        Set<NodeKey> neighbours = new LinkedHashSet<>();
        edges.keySet().forEach(edge -> {
            if (edge.source().equals(node)) {
                neighbours.add(edge.target());
            } else if (edge.target().equals(node)) {
                neighbours.add(edge.source());
            }
        });
        return neighbours;
    }

    private List<RelationCount> counts(NodeKey node) {
        Map<String, Long> counts = new LinkedHashMap<>();
        edges.keySet().stream()
                .filter(edge -> edge.source().equals(node) || edge.target().equals(node))
                .forEach(edge -> counts.merge(direction(edge, node) + " " + edge.relation(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new RelationCount(
                        entry.getKey().split(" ", 2)[1],
                        Direction.valueOf(entry.getKey().split(" ", 2)[0]),
                        entry.getValue()))
                .toList();
    }

    private static Direction direction(EdgeKey edge, NodeKey node) {
        return edge.source().equals(node) ? Direction.OUT : Direction.IN;
    }
}
