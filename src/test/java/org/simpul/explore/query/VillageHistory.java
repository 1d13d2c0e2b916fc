package org.simpul.explore.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.RunLine;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;

/** A history in memory, of one user. */
public final class VillageHistory implements QueryHistory {

    private final List<RunLine> lines = new ArrayList<>();
    private boolean closed;

    /** From now on it takes no more lines, as a database that one may only read. */
    public void close() {
        closed = true;
    }

    @Override
    public RunLine remember(String user, String place, String text, Map<String, CypherValue> parameters, Ended ended) {
        if (closed) {
            throw new GraphUnavailableException(Fault.FORBIDDEN, "No writing here.", new IllegalStateException());
        }
        String line = ParameterText.lines(parameters);
        RunLine run = new RunLine(
                "h" + lines.size(),
                text,
                line.isEmpty() ? "{}" : line.replace(":param ", ""),
                place,
                Instant.EPOCH,
                ended instanceof Ended.Failed ? "FAILED" : "ALL",
                1,
                20);
        lines.addFirst(run);
        return run;
    }

    @Override
    public List<RunLine> find(String user, String words, int limit) {
        return lines.stream()
                .filter(line -> line.text().contains(words))
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(String user, String id) {
        lines.removeIf(line -> line.id().equals(id));
    }

    @Override
    public void clear(String user) {
        lines.clear();
    }
}
