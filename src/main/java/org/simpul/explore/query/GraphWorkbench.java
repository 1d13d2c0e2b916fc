package org.simpul.explore.query;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.ForeignGraph;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaQuery;
import org.simpul.graph.SchemaWords;
import org.simpul.graph.console.Console;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;

/** The workbench on one database. */
public final class GraphWorkbench implements Workbench {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Graph graph;
    private final PerspectiveQuery perspectives;
    private final Console console;
    private final SchemaQuery schema;
    private Optional<Known> known = Optional.empty();

    /** The words of the schema, and when they were asked for. */
    private record Known(SchemaWords words, long at) {}

    /**
     * The workbench on a database.
     *
     * @param writing whether statements may write, where that is asked for
     */
    public GraphWorkbench(Graph graph, PerspectiveQuery perspectives, boolean writing) {
        this.graph = graph;
        this.perspectives = perspectives;
        this.console = graph.console(writing);
        this.schema = new SchemaQuery(graph);
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
    public synchronized SchemaWords words() {
        long now = System.nanoTime();
        Known current = known.filter(before -> now - before.at < KEPT.toNanos())
                .orElseGet(() -> new Known(schema.words(canWrite() ? Mode.WRITE : Mode.READ), now));
        known = Optional.of(current);
        return current.words;
    }

    @Override
    public SchemaPicture schema() {
        return schema.picture();
    }

    @Override
    public List<NodeKey> keys(Collection<CypherValue> values) {
        Map<String, CypherValue.Node> nodes = new LinkedHashMap<>();
        values.stream().flatMap(GraphWorkbench::nodes).forEach(node -> nodes.putIfAbsent(node.id(), node));
        if (nodes.isEmpty()) {
            return List.of();
        }
        return perspectives.own()
                ? nodes.values().stream().flatMap(node -> entity(node).stream()).toList()
                : new ForeignGraph(graph, perspectives)
                        .nodes(nodes.keySet().stream().map(ForeignGraph::key).toList()).stream()
                                .map(GraphNode::key)
                                .toList();
    }

    /** Of Simpul's own nodes the canvas shows entities alone. */
    private static Optional<NodeKey> entity(CypherValue.Node node) {
        return node.labels().contains("Entity") && node.properties().get("id") instanceof CypherValue.Text id
                ? Optional.of(new NodeKey(id.value()))
                : Optional.empty();
    }

    private static Stream<CypherValue.Node> nodes(CypherValue value) {
        return switch (value) {
            case CypherValue.Node node -> Stream.of(node);
            case CypherValue.Path path -> path.nodes().stream();
            case CypherValue.Items items -> items.values().stream().flatMap(GraphWorkbench::nodes);
            case CypherValue.Fields fields -> fields.values().values().stream().flatMap(GraphWorkbench::nodes);
            default -> Stream.empty();
        };
    }
}
