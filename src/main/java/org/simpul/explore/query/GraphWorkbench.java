package org.simpul.explore.query;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
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
import org.simpul.graph.console.Callables;
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
    public List<NodeKey> keys(Collection<CypherValue> values) {
        if (perspectives.own()) {
            return values.stream()
                    .flatMap(GraphWorkbench::parts)
                    .flatMap(part -> entity(part).stream())
                    .distinct()
                    .toList();
        }
        List<NodeKey> asked = values.stream()
                .flatMap(GraphWorkbench::parts)
                .flatMap(GraphWorkbench::ids)
                .distinct()
                .map(ForeignGraph::key)
                .toList();
        return new ForeignGraph(graph, perspectives)
                .nodes(asked).stream().map(GraphNode::key).toList();
    }

    private static Stream<String> ids(CypherValue part) {
        return switch (part) {
            case CypherValue.Node node -> Stream.of(node.id());
            case CypherValue.Relationship link -> Stream.of(link.source(), link.target());
            default -> Stream.empty();
        };
    }

    /** Of Simpul's own nodes the canvas shows entities alone. */
    private static Optional<NodeKey> entity(CypherValue part) {
        return part instanceof CypherValue.Node node
                        && node.labels().contains("Entity")
                        && node.properties().get("id") instanceof CypherValue.Text id
                ? Optional.of(new NodeKey(id.value()))
                : Optional.empty();
    }

    /** The nodes and relationships in a value. */
    private static Stream<CypherValue> parts(CypherValue value) {
        return switch (value) {
            case CypherValue.Node _, CypherValue.Relationship _ -> Stream.of(value);
            case CypherValue.Path path -> path.nodes().stream().map(CypherValue.class::cast);
            case CypherValue.Items items -> items.values().stream().flatMap(GraphWorkbench::parts);
            case CypherValue.Fields fields -> fields.values().values().stream().flatMap(GraphWorkbench::parts);
            default -> Stream.empty();
        };
    }
}
