package org.simpul.explore.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.graph.QueryId;
import org.simpul.graph.QueryOutcome;
import org.simpul.graph.StoredQuery;

/** Saved queries in memory, which answer as the database does. */
public final class VillageQueries implements SavedQueries {

    private final List<KeptQuery> queries = new ArrayList<>();
    private int saved;

    @Override
    public List<KeptQuery> list() {
        return List.copyOf(queries);
    }

    @Override
    public Optional<KeptQuery> find(QueryId id) {
        return queries.stream().filter(query -> query.id().equals(id)).findFirst();
    }

    @Override
    public KeptQuery add(String folder, Query query) {
        return keep(new QueryId("q" + ++saved), folder, query);
    }

    @Override
    public QueryOutcome replace(KeptQuery before, String folder, Query query) {
        Optional<KeptQuery> now = find(before.id());
        if (now.isEmpty()) {
            return new QueryOutcome.Gone();
        }
        return now.get().revision().equals(before.revision())
                ? new QueryOutcome.Kept(stored(keep(before.id(), folder, query)))
                : new QueryOutcome.ChangedMeanwhile(stored(now.get()));
    }

    @Override
    public Optional<StoredQuery> remove(QueryId id) {
        Optional<KeptQuery> query = find(id);
        query.ifPresent(queries::remove);
        return query.map(VillageQueries::stored);
    }

    @Override
    public KeptQuery putBack(StoredQuery query) {
        throw new UnsupportedOperationException(query.title());
    }

    private KeptQuery keep(QueryId id, String folder, Query query) {
        queries.removeIf(other -> other.id().equals(id));
        KeptQuery kept = new KeptQuery(id, folder, query, Instant.EPOCH, "r" + ++saved);
        queries.add(kept);
        return kept;
    }

    private static StoredQuery stored(KeptQuery query) {
        return new StoredQuery(
                query.id(),
                query.folder(),
                query.query().title().en(),
                "{}",
                Instant.EPOCH,
                query.changed(),
                query.revision());
    }
}
