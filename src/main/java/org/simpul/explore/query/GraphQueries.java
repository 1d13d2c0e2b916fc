package org.simpul.explore.query;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.Graph;
import org.simpul.graph.QueryId;
import org.simpul.graph.QueryOutcome;
import org.simpul.graph.QueryStore;
import org.simpul.graph.StoredQuery;

/** Keeps saved queries in the database itself. */
public final class GraphQueries implements SavedQueries {

    private final QueryStore store;

    public GraphQueries(Graph graph) {
        store = new QueryStore(graph);
    }

    @Override
    public List<KeptQuery> list() {
        return store.list().stream().map(GraphQueries::kept).toList();
    }

    @Override
    public Optional<KeptQuery> find(QueryId id) {
        return store.find(id).map(GraphQueries::kept);
    }

    @Override
    public KeptQuery add(String folder, Query query) {
        return kept(store.add(folder(folder), title(query), QueryJson.write(query)));
    }

    @Override
    public QueryOutcome replace(KeptQuery before, String folder, Query query) {
        return store.replace(before.id(), before.revision(), folder(folder), title(query), QueryJson.write(query));
    }

    @Override
    public Optional<StoredQuery> remove(QueryId id) {
        return store.remove(id);
    }

    @Override
    public KeptQuery putBack(StoredQuery query) {
        return kept(store.putBack(query));
    }

    private static KeptQuery kept(StoredQuery query) {
        return new KeptQuery(
                query.id(),
                query.folder(),
                QueryJson.read(query.title(), query.json()),
                query.changed(),
                query.revision());
    }

    private static String title(Query query) {
        return query.title().read("en");
    }

    /** Without slashes around it and spaces around its parts. */
    private static String folder(String folder) {
        return folder.strip().replaceAll("\\s*/[\\s/]*", "/").replaceAll("^/|/$", "");
    }
}
