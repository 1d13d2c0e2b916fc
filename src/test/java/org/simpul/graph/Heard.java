package org.simpul.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.simpul.graph.console.Console;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;

/** Keeps all that a run tells. */
public class Heard implements Receiver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final List<String> columns = new CopyOnWriteArrayList<>();
    public final List<List<CypherValue>> rows = new CopyOnWriteArrayList<>();
    final List<Ended> ends = new CopyOnWriteArrayList<>();

    static Heard of(Console console, Statement statement) {
        Heard heard = new Heard();
        heard.hear(console, statement);
        return heard;
    }

    void hear(Console console, Statement statement) {
        try {
            if (!console.run("ann", statement, this).await(PATIENCE)) {
                throw new AssertionError("Has not ended: " + statement.text());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Heard of(Console console, String statement) {
        return of(console, Statement.read(statement, Map.of()));
    }

    @Override
    public void columns(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void rows(List<List<CypherValue>> batch) {
        rows.addAll(batch);
    }

    @Override
    public void ended(Ended ended) {
        ends.add(ended);
    }

    Ended ended() {
        if (ends.size() != 1) {
            throw new AssertionError("Ended " + ends.size() + " times: " + ends);
        }
        return ends.getFirst();
    }

    public Summary summary() {
        return switch (ended()) {
            case Ended.Answered answered -> answered.summary();
            case Ended other -> throw new AssertionError(other);
        };
    }

    Refusal refusal() {
        return switch (ended()) {
            case Ended.Refused refused -> refused.refusal();
            case Ended other -> throw new AssertionError(other);
        };
    }

    Failure failure() {
        return switch (ended()) {
            case Ended.Failed failed -> failed.failure();
            case Ended other -> throw new AssertionError(other);
        };
    }
}
