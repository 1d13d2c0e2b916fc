package org.simpul.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;

/** What a statement has answered so far. Filled on the run's thread, read on the page's. */
final class Answer implements Receiver {

    private final Statement statement;
    private final int from;
    private final Predicate<Collection<CypherValue>> draws;
    private final Consumer<Answer> grown;
    private final List<List<CypherValue>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private Optional<Ended> ended = Optional.empty();
    private boolean drawn;

    /**
     * @param from where the statement starts in the editor's text, in UTF-16 units
     * @param draws whether a canvas shows anything of some values; asked on the run's thread
     * @param grown is told, on the run's thread, that there is more of it
     */
    Answer(Statement statement, int from, Predicate<Collection<CypherValue>> draws, Consumer<Answer> grown) {
        this.statement = statement;
        this.from = from;
        this.draws = draws;
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

    /** How it ended; empty while it goes on. */
    synchronized Optional<Ended> end() {
        return ended;
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
        boolean shows = draws.test(values());
        synchronized (this) {
            drawn = shows;
            ended = Optional.of(how);
        }
        grown.accept(this);
    }

    private CypherEditor.Fault fault(String status, String message, Position place) {
        return new CypherEditor.Fault(message, status, from + place.offset());
    }
}
