package org.simpul.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;

/** What a statement has answered so far. Filled on the run's thread, read on the page's. */
final class Answer implements Receiver {

    /** What the database tells of values. */
    interface Known {

        /** Of what the database does not know. */
        Known NOTHING = new Known() {
            @Override
            public boolean draws(Collection<CypherValue> values) {
                return false;
            }

            @Override
            public Map<NodeKey, GraphNode> nodes(Collection<NodeKey> keys) {
                return Map.of();
            }
        };

        /** Whether a canvas shows anything of them. */
        boolean draws(Collection<CypherValue> values);

        /** Those of some nodes that there are. */
        Map<NodeKey, GraphNode> nodes(Collection<NodeKey> keys);
    }

    private final Statement statement;
    private final int from;
    private final Known known;
    private final Consumer<Answer> grown;
    private final List<List<CypherValue>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private Optional<Ended> ended = Optional.empty();
    private int left;
    private boolean drawn;
    private Map<NodeKey, GraphNode> called = Map.of();

    /**
     * @param from where the statement starts in the editor's text, in UTF-16 units
     * @param known is asked about its values, on the run's thread
     * @param grown is told, on the run's thread, that there is more of it
     */
    Answer(Statement statement, int from, Known known, Consumer<Answer> grown) {
        this.statement = statement;
        this.from = from;
        this.known = known;
        this.grown = grown;
    }

    Statement statement() {
        return statement;
    }

    int from() {
        return from;
    }

    synchronized List<String> columnNames() {
        return columns;
    }

    synchronized int size() {
        return rows.size();
    }

    synchronized List<CypherValue> row(int at) {
        return rows.get(at);
    }

    /** The first rows, so many at most. */
    synchronized List<List<CypherValue>> first(int limit) {
        return List.copyOf(rows.subList(0, Math.min(limit, rows.size())));
    }

    /** All its values, those of the first row first. */
    List<CypherValue> values() {
        return first(size()).stream().flatMap(List::stream).toList();
    }

    /** Whether a canvas shows anything of it; not known before it has ended. */
    synchronized boolean isDrawn() {
        return drawn;
    }

    /** A node that one of its edges links, by the key that it has there; not known before it has ended. */
    synchronized Optional<GraphNode> node(NodeKey key) {
        return Optional.ofNullable(called.get(key));
    }

    /** How it ended; empty while it goes on. */
    synchronized Optional<Ended> end() {
        return ended;
    }

    /** Tells it how many statements were to be run after it, and are not. */
    synchronized void leaves(int statements) {
        left = statements;
    }

    /** How many statements were to be run after it and are not, for it did not end well. */
    synchronized int left() {
        return left;
    }

    /** What the server found wrong, and where in the editor's text. */
    Optional<CypherEditor.Fault> fault() {
        return end().flatMap(how -> switch (how) {
            case Ended.Failed(Failure failure, var _) ->
                failure.position().map(place -> fault(failure.gqlStatus(), failure.message(), place));
            case Ended.Refused(Refusal refusal) -> refusal.position().map(place -> fault("", refusal.message(), place));
            case Ended.Answered _ -> Optional.empty();
        });
    }

    @Override
    public void columns(List<String> names) {
        synchronized (this) {
            columns = List.copyOf(names);
        }
        grown.accept(this);
    }

    @Override
    public void rows(List<List<CypherValue>> batch) {
        synchronized (this) {
            rows.addAll(batch);
        }
        grown.accept(this);
    }

    @Override
    public void ended(Ended how) {
        List<CypherValue> values = values();
        boolean shows = known.draws(values);
        Map<NodeKey, GraphNode> ends =
                known.nodes(values.stream().flatMap(EdgeText::ends).distinct().toList());
        synchronized (this) {
            drawn = shows;
            called = Map.copyOf(ends);
            ended = Optional.of(how);
        }
        grown.accept(this);
    }

    private CypherEditor.Fault fault(String status, String message, Position place) {
        return new CypherEditor.Fault(message, status, from + place.offset());
    }
}
