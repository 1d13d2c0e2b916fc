package org.simpul.ui;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;

/** What a statement has answered so far, until it is let go. Filled on the run's threads, read on the page's. */
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

    /** So many rows tell whether a canvas shows anything of it. */
    private static final int SAMPLE = 10_000;

    /** So many of them are asked about at once. */
    private static final int BATCH = 1_000;

    /** So many nodes are called by their names. */
    private static final int CALLED = 10_000;

    private final Statement statement;
    private final int from;
    private final Known known;
    private final AnswerRoom room;
    private final AnswerRoom.Page page;
    private final Consumer<Answer> grown;
    private final ArrayList<List<CypherValue>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private Optional<Ended> ended = Optional.empty();
    private int left;
    private boolean drawn;
    private boolean isGone;
    private boolean isLost;
    private Map<NodeKey, GraphNode> called = Map.of();

    /**
     * @param from where the statement starts in the editor's text, in UTF-16 units
     * @param known is asked about its values, on the run's thread
     * @param room what it lies in
     * @param page what it is for
     * @param grown is told, on the run's thread, that there is more of it
     */
    Answer(Statement statement, int from, Known known, AnswerRoom room, AnswerRoom.Page page, Consumer<Answer> grown) {
        this.statement = statement;
        this.from = from;
        this.known = known;
        this.room = room;
        this.page = page;
        this.grown = grown;
    }

    Statement statement() {
        return statement;
    }

    int from() {
        return from;
    }

    AnswerRoom.Page page() {
        return page;
    }

    synchronized List<String> columnNames() {
        return columns;
    }

    synchronized int size() {
        return rows.size();
    }

    /** A row, without values where it is gone. */
    synchronized List<CypherValue> row(int at) {
        return at < rows.size() ? rows.get(at) : List.of();
    }

    /** The first rows, so many at most. */
    synchronized List<List<CypherValue>> first(int limit) {
        return List.copyOf(rows.subList(0, Math.min(limit, rows.size())));
    }

    /** All its values, those of the first row first. */
    Collection<CypherValue> values() {
        int now = size();
        return new AbstractCollection<>() {
            @Override
            public Iterator<CypherValue> iterator() {
                return of(0, now).iterator();
            }

            @Override
            public int size() {
                return now * columnNames().size();
            }
        };
    }

    /** Lets go of its rows, and takes no more. */
    synchronized void letGo() {
        isGone = true;
        rows.clear();
        rows.trimToSize();
        room.giveBack(this);
    }

    /** The same, since others needed the room while nobody had its page. */
    synchronized void lose() {
        isLost = true;
        drawn = false;
        called = Map.of();
        letGo();
    }

    /** Whether others needed its room while nobody had its page. */
    synchronized boolean isLost() {
        return isLost;
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

    /** The page hears of them with the first rows, or the end, so that these need not wait for them to be drawn. */
    @Override
    public synchronized void columns(List<String> names) {
        columns = List.copyOf(names);
    }

    /** Others may be let go for it, each in its own turn, so that it is not held meanwhile. */
    @Override
    public boolean takes(long bytes) {
        return !isGone() && room.take(this, bytes) && isKept();
    }

    /** Whether it was not let go while it took room; if it was, it gives that back. */
    private synchronized boolean isKept() {
        if (isGone) {
            room.giveBack(this);
        }
        return !isGone;
    }

    private synchronized boolean isGone() {
        return isGone;
    }

    @Override
    public void rows(List<List<CypherValue>> batch) {
        synchronized (this) {
            if (!isGone) {
                rows.addAll(batch);
            }
        }
        grown.accept(this);
    }

    @Override
    public void ended(Ended how) {
        boolean shows = draws();
        Map<NodeKey, GraphNode> ends = known.nodes(
                of(0, size()).flatMap(EdgeText::ends).distinct().limit(CALLED).toList());
        synchronized (this) {
            drawn = shows && !isLost;
            called = Map.copyOf(ends);
            ended = Optional.of(how);
        }
        grown.accept(this);
    }

    /** Whether a canvas shows anything of the first rows. */
    private boolean draws() {
        int most = Math.min(SAMPLE, size());
        return IntStream.iterate(0, at -> at < most, at -> at + BATCH)
                .anyMatch(at -> known.draws(of(at, Math.min(at + BATCH, most)).toList()));
    }

    /** The values of some rows; of those that are gone meanwhile there are none. */
    private Stream<CypherValue> of(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::row).flatMap(List::stream);
    }

    private CypherEditor.Fault fault(String status, String message, Position place) {
        return new CypherEditor.Fault(message, status, from + place.offset());
    }
}
