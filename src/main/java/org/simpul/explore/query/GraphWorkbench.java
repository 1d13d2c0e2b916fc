package org.simpul.explore.query;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.ForeignGraph;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.NodeQuery;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaQuery;
import org.simpul.graph.SchemaWords;
import org.simpul.graph.SpokenOfQuery;
import org.simpul.graph.SpokenOfQuery.Spoken;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Console;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;
import org.simpul.knowledge.RelationType;

/** The workbench on one database. */
public final class GraphWorkbench implements Workbench {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Graph graph;
    private final PerspectiveQuery perspectives;
    private final Console console;
    private final SchemaQuery schema;
    private final NodeQuery nodes;
    private final SpokenOfQuery spoken;
    private final Callables callables;
    private Optional<Known> known = Optional.empty();

    /** The words of the schema, and when they were asked for. */
    private record Known(SchemaWords words, long at) {}

    /**
     * The workbench on a database.
     *
     * @param writing whether statements may write, where that is asked for
     * @param callables which functions and procedures they may call
     */
    public GraphWorkbench(Graph graph, PerspectiveQuery perspectives, boolean writing, Callables callables) {
        this.graph = graph;
        this.perspectives = perspectives;
        this.console = graph.console(writing, callables);
        this.callables = callables;
        this.schema = new SchemaQuery(graph);
        this.nodes = new NodeQuery(graph);
        this.spoken = new SpokenOfQuery(graph);
    }

    @Override
    public Running run(String user, Statement statement, Receiver receiver) {
        return console.run(user, statement, receiver);
    }

    @Override
    public boolean canWrite() {
        return console.canWrite();
    }

    @Override
    public boolean isOwn() {
        return perspectives.own();
    }

    @Override
    public synchronized SchemaWords words() {
        long now = System.nanoTime();
        Known current = known.filter(before -> now - before.at < KEPT.toNanos())
                .orElseGet(() -> new Known(schema.words(canWrite() ? Mode.WRITE : Mode.READ, callables), now));
        known = Optional.of(current);
        return current.words;
    }

    @Override
    public synchronized void changed() {
        known = Optional.empty();
        perspectives.refresh();
    }

    @Override
    public SchemaPicture schema() {
        return schema.picture();
    }

    @Override
    public Drawn drawn(Collection<CypherValue> values) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> labels = new LinkedHashMap<>();
        Set<CypherValue.Relationship> links = new LinkedHashSet<>();
        values.stream().flatMap(GraphWorkbench::parts).forEach(part -> {
            switch (part) {
                case CypherValue.Node node -> {
                    ids.add(node.id());
                    labels.put(node.id(), node.labels().stream().findFirst().orElse(""));
                }
                case CypherValue.Relationship link -> {
                    ids.addAll(List.of(link.source(), link.target()));
                    links.add(link);
                }
                default -> {}
            }
        });
        if (ids.isEmpty()) {
            return new Drawn(List.of(), List.of(), Map.of(), Map.of(), false);
        }
        boolean own = perspectives.own();
        Map<String, NodeKey> keys = own ? nodes.entities(ids) : new ForeignGraph(graph, perspectives).keys(ids);
        labels.keySet().removeAll(keys.keySet());
        List<Spoken> told = own ? spokenOf(ids, keys) : List.of();
        Set<String> speaking = told.stream().map(Spoken::id).collect(Collectors.toSet());
        return new Drawn(
                Stream.concat(
                                ids.stream().flatMap(id -> Optional.ofNullable(keys.get(id)).stream()),
                                told.stream().flatMap(one -> one.entities().stream()))
                        .distinct()
                        .toList(),
                Stream.concat(
                                links.stream().flatMap(link -> edge(link, keys, own).stream()),
                                told.stream().flatMap(one -> one.edge().stream()))
                        .distinct()
                        .toList(),
                counts(labels, speaking::contains),
                counts(labels, id -> !speaking.contains(id)),
                own);
    }

    /** Of what else Simpul keeps its canvas shows what that speaks of. */
    private List<Spoken> spokenOf(Set<String> ids, Map<String, NodeKey> entities) {
        List<String> others =
                ids.stream().filter(id -> !entities.containsKey(id)).toList();
        return others.isEmpty() ? List.of() : spoken.of(others);
    }

    /** How many of some nodes have which first label. */
    private static Map<String, Long> counts(Map<String, String> labels, Predicate<String> counted) {
        return labels.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
    }

    @Override
    public List<GraphNode> nodes(Collection<NodeKey> keys) {
        List<NodeKey> asked = List.copyOf(keys);
        return asked.isEmpty()
                ? List.of()
                : perspectives.own() ? nodes.nodes(asked) : new ForeignGraph(graph, perspectives).nodes(asked);
    }

    /** The edge that a relationship is drawn on, where both its ends are; a denial is drawn on that of what it denies. */
    private static Optional<EdgeKey> edge(CypherValue.Relationship link, Map<String, NodeKey> keys, boolean own) {
        String relation = own && link.type().startsWith(RelationType.DENIAL)
                ? link.type().substring(RelationType.DENIAL.length())
                : link.type();
        return Optional.ofNullable(keys.get(link.source()))
                .flatMap(source -> Optional.ofNullable(keys.get(link.target()))
                        .map(target -> new EdgeKey(source, relation, target)));
    }

    /** The nodes and relationships in a value. */
    private static Stream<CypherValue> parts(CypherValue value) {
        return switch (value) {
            case CypherValue.Node _, CypherValue.Relationship _ -> Stream.of(value);
            case CypherValue.Path path -> Stream.concat(path.nodes().stream(), path.relationships().stream());
            case CypherValue.Items items -> items.values().stream().flatMap(GraphWorkbench::parts);
            case CypherValue.Fields fields -> fields.values().values().stream().flatMap(GraphWorkbench::parts);
            default -> Stream.empty();
        };
    }
}
