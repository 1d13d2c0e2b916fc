package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** One transaction that writes rows by {@code UNWIND $rows}, in batches that the server takes well. */
final class Writing {

    private static final int BATCH = 10_000;

    private final TransactionContext transaction;
    private final UnaryOperator<CypherFile> named;

    /**
     * @param named a statement with the types of native relationships named
     */
    Writing(TransactionContext transaction, UnaryOperator<CypherFile> named) {
        this.transaction = transaction;
        this.named = named;
    }

    /** Runs {@code file} on all of {@code rows}; what it answers, if anything, batch after batch. */
    List<Record> run(CypherFile file, Collection<Map<String, Object>> rows) {
        return run(file, rows, Map.of());
    }

    /** The same with more parameters, of each batch. */
    List<Record> run(CypherFile file, Collection<Map<String, Object>> rows, Map<String, Object> parameters) {
        List<Map<String, Object>> every = List.copyOf(rows);
        List<Record> answers = new ArrayList<>();
        String text = every.isEmpty() ? "" : named.apply(file).text();
        for (int from = 0; from < every.size(); from += BATCH) {
            List<Map<String, Object>> batch = every.subList(from, Math.min(from + BATCH, every.size()));
            Map<String, Object> all = new HashMap<>(parameters);
            all.put("rows", batch);
            answers.addAll(transaction.run(text, all).list());
        }
        return answers;
    }
}
