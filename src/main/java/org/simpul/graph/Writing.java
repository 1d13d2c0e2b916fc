package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** One transaction that writes rows by {@code UNWIND $rows}, in batches that the server takes well. */
final class Writing {

    private static final int BATCH = 10_000;

    private final TransactionContext transaction;

    Writing(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Runs {@code file} on all of {@code rows}; what it answers, if anything, batch after batch. */
    List<Record> run(CypherFile file, Collection<Map<String, Object>> rows) {
        List<Map<String, Object>> all = List.copyOf(rows);
        List<Record> answers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Map<String, Object>> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            answers.addAll(transaction.run(file.text(), Map.of("rows", batch)).list());
        }
        return answers;
    }
}
