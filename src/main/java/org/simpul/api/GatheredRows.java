package org.simpul.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.simpul.explore.query.ValueForm;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Receiver;

/** Gathers an answer as it comes, for whoever wants all of it at once. */
final class GatheredRows implements Receiver {

    private final CompletableFuture<Ended> ended = new CompletableFuture<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private List<String> columns = List.of();

    @Override
    public void columns(List<String> names) {
        columns = List.copyOf(names);
    }

    @Override
    public void rows(List<List<CypherValue>> batch) {
        batch.forEach(row -> rows.add(row.stream().<Object>map(ValueForm::json).toList()));
    }

    @Override
    public void ended(Ended how) {
        ended.complete(how);
    }

    /** How it ended, which the statement's own cap on time brings about. */
    Ended await() {
        return ended.join();
    }

    List<String> columns() {
        return columns;
    }

    List<List<Object>> rows() {
        return List.copyOf(rows);
    }
}
