package org.simpul.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.simpul.graph.FoundPaths.Attempt;
import org.simpul.knowledge.RelationType;

/**
 * Paths between two nodes, by the documents behind them.
 *
 * <p>The shortest is the shortest of all, looked for from both ends. The others are chosen among the {@value #CANDIDATES}
 * shortest that pass no hub, and those by one hub that both ends are linked to: around a hub there are too many to look at. To
 * a hub all are looked for from the other end, a step further at a time until there are enough; only where those are long may
 * a shorter one pass another hub, and is looked for from both ends, too. Cost: one step for each relationship within three
 * steps of either end at worst; the shortest ends after 5 s, each way of finding others after {@link #OTHERS}.
 */
public final class PathQuery {

    /** How many edges a path has at most, whatever is asked for. */
    public static final int LONGEST = 6;

    /** How many paths an answer holds at most beside the shortest. */
    public static final int ALTERNATIVES = 5;

    static final int CANDIDATES = 100;

    /** How long each of the other questions may take: whoever has one path need not wait for all. */
    static final Duration OTHERS = Duration.ofMillis(1_500);

    /** A path that passes a hub and is no longer than this is found without looking around one. */
    private static final int CERTAIN = 3;

    private static final CypherFile ENDS = CypherFile.of("read/path-ends");
    private static final CypherFile SHORTEST = CypherFile.of("read/shortest-path");
    private static final CypherFile PATHS = CypherFile.of("read/paths");
    private static final CypherFile BY_HUBS = CypherFile.of("read/paths-by-hubs");

    /** Whose weakest edge is best supported, then whose edges are best supported together, then the shorter. */
    private static final Comparator<GraphPath> BY_EVIDENCE = Comparator.comparingLong(GraphPath::weakest)
            .thenComparingLong(GraphPath::documents)
            .reversed()
            .thenComparingInt(path -> path.edges().size());

    private final Graph graph;
    private final NodeQuery nodes;
    private final EdgesQuery edges;
    private final PathsToHub toHub;
    private final int busiest;

    public PathQuery(Graph graph) {
        this(graph, Hubs.FEW);
    }

    /** @param busiest with more neighbours than these a node between the ends is passed as a hub */
    PathQuery(Graph graph, int busiest) {
        this.graph = graph;
        this.busiest = busiest;
        this.toHub = new PathsToHub(graph);
        this.nodes = new NodeQuery(graph);
        this.edges = new EdgesQuery(graph);
    }

    /**
     * A shortest path, the best supported of those that are looked at, and after it up to {@value #ALTERNATIVES} others, best
     * supported first: by the documents behind their weakest edge. Where several edges link two nodes, a path goes along the
     * best supported.
     */
    public FoundPaths paths(PathWish wish) {
        if (wish.from().equals(wish.to())) {
            return FoundPaths.NONE;
        }
        return graph.read(ENDS.steps(steps(wish)), parameters(wish), Ends::of).stream()
                .findFirst()
                .map(ends -> paths(wish, ends))
                .orElse(FoundPaths.NONE);
    }

    private FoundPaths paths(PathWish wish, Ends ends) {
        boolean isAtHub = Math.max(ends.from(), ends.to()) > busiest;
        if (!isAtHub && ends.path().isEmpty()) {
            return FoundPaths.NONE;
        }
        Attempt<Candidate> others = isAtHub ? toHub(wish, ends) : others(wish);
        Attempt<Candidate> byHubs = Attempt.at(() -> byHubs(wish));
        List<Candidate> found = Stream.of(ends.path().stream().toList(), others.found(), byHubs.found())
                .flatMap(List::stream)
                .toList();
        return new FoundPaths(
                choose(
                        isAtHub && steps(wish) >= CERTAIN && shortest(found) > CERTAIN ? with(found, wish) : found,
                        nodes::nodes,
                        edges::among,
                        wish),
                others.whole() && byHubs.whole());
    }

    private static int shortest(List<Candidate> found) {
        return found.stream().mapToInt(path -> path.documents().size()).min().orElse(Integer.MAX_VALUE);
    }

    /** And a shortest of all, which may pass hubs. */
    private List<Candidate> with(List<Candidate> found, PathWish wish) {
        return Stream.concat(
                        graph.read(SHORTEST.steps(steps(wish)), parameters(wish), PathQuery::candidate).stream(),
                        found.stream())
                .toList();
    }

    /** Of paths that were found those that are told, with their nodes and edges as {@code nodes} and {@code edges} answer. */
    static List<GraphPath> choose(
            List<Candidate> found,
            Function<List<NodeKey>, List<GraphNode>> nodes,
            Function<List<NodeKey>, List<GraphEdge>> edges,
            PathWish wish) {
        List<Candidate> candidates = ranked(found);
        List<NodeKey> keys = candidates.stream()
                .flatMap(candidate -> candidate.keys().stream())
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<NodeKey, GraphNode> known =
                nodes.apply(keys).stream().collect(Collectors.toMap(GraphNode::key, Function.identity()));
        List<GraphEdge> among = edges.apply(keys).stream().filter(wish::allows).toList();
        List<GraphPath> paths = candidates.stream()
                .flatMap(candidate -> path(candidate, known, among).stream())
                .toList();
        return Stream.concat(paths.stream().limit(1), paths.stream().skip(1).sorted(BY_EVIDENCE))
                .toList();
    }

    private Attempt<Candidate> others(PathWish wish) {
        Map<String, Object> parameters = new HashMap<>(parameters(wish));
        parameters.put("limit", CANDIDATES);
        return Attempt.at(() -> graph.readWithin(OTHERS, PATHS.steps(steps(wish)), parameters, PathQuery::candidate));
    }

    private Attempt<Candidate> toHub(PathWish wish, Ends ends) {
        boolean leads = ends.from() < ends.to();
        Attempt<Candidate> found = toHub.paths(
                leads ? wish.from() : wish.to(), leads ? wish.to() : wish.from(), steps(wish), parameters(wish));
        return leads
                ? found
                : new Attempt<>(found.found().stream().map(PathsToHub::reversed).toList(), found.whole());
    }

    private List<Candidate> byHubs(PathWish wish) {
        Map<String, Object> parameters = new HashMap<>(parameters(wish));
        parameters.put("limit", CANDIDATES);
        return wish.longest() < 2 ? List.of() : graph.readWithin(OTHERS, BY_HUBS, parameters, PathQuery::candidate);
    }

    private Map<String, Object> parameters(PathWish wish) {
        return Map.of(
                "from",
                wish.from().value(),
                "to",
                wish.to().value(),
                "types",
                types(wish),
                "without",
                wish.denials() ? "" : RelationType.DENIAL,
                "busiest",
                busiest);
    }

    static int steps(PathWish wish) {
        return Math.clamp(wish.longest(), 1, LONGEST);
    }

    static Candidate candidate(Record row) {
        return new Candidate(
                row.get("keys").asList(key -> new NodeKey(key.asString())),
                row.get("documents").asList(documents -> documents.asLong(0)));
    }

    private static List<String> types(PathWish wish) {
        return wish.relations().stream()
                .flatMap(relation -> Stream.of(relation, RelationType.DENIAL + relation))
                .toList();
    }

    /** Those that go by the same nodes as one; the best of the shortest, and the best of the rest. */
    private static List<Candidate> ranked(List<Candidate> found) {
        Map<List<NodeKey>, Candidate> byNodes = new LinkedHashMap<>();
        found.forEach(candidate -> byNodes.merge(candidate.keys(), candidate, Candidate::or));
        Comparator<Candidate> bySupport = Comparator.comparingLong(Candidate::weakest)
                .thenComparingLong(Candidate::total)
                .reversed();
        Comparator<Candidate> byLength =
                Comparator.comparingInt(candidate -> candidate.keys().size());
        List<Candidate> ranked = new ArrayList<>(byNodes.values());
        ranked.sort(byLength.thenComparing(bySupport));
        return Stream.concat(
                        ranked.stream().limit(1),
                        ranked.stream()
                                .skip(1)
                                .sorted(bySupport.thenComparing(byLength))
                                .limit(ALTERNATIVES))
                .toList();
    }

    private static Optional<GraphPath> path(Candidate candidate, Map<NodeKey, GraphNode> known, List<GraphEdge> among) {
        List<NodeKey> keys = candidate.keys();
        List<GraphEdge> along = IntStream.range(1, keys.size())
                .mapToObj(at -> best(keys.get(at - 1), keys.get(at), among))
                .flatMap(Optional::stream)
                .toList();
        boolean isWhole = along.size() == keys.size() - 1 && known.keySet().containsAll(keys);
        return isWhole ? Optional.of(new GraphPath(keys.stream().map(known::get).toList(), along)) : Optional.empty();
    }

    /** Edges come best supported first. */
    private static Optional<GraphEdge> best(NodeKey a, NodeKey b, List<GraphEdge> among) {
        return among.stream().filter(edge -> edge.key().links(a, b)).findFirst();
    }

    /** How many neighbours two nodes have, and a path between them where one was looked for or they are linked at once. */
    private record Ends(long from, long to, Optional<Candidate> path) {

        static Ends of(Record row) {
            return new Ends(
                    row.get("from").asLong(0),
                    row.get("to").asLong(0),
                    row.get("keys").isNull() ? Optional.empty() : Optional.of(candidate(row)));
        }
    }

    /** A path by the keys of its nodes, and how many documents are behind each of its relationships. */
    record Candidate(List<NodeKey> keys, List<Long> documents) {

        long weakest() {
            return documents.stream().mapToLong(Long::longValue).min().orElse(0);
        }

        long total() {
            return documents.stream().mapToLong(Long::longValue).sum();
        }

        /** The same nodes by the better of either relationship. */
        Candidate or(Candidate other) {
            return new Candidate(
                    keys,
                    IntStream.range(0, documents.size())
                            .mapToObj(at -> Math.max(documents.get(at), other.documents.get(at)))
                            .toList());
        }
    }
}
