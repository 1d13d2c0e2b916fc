package org.simpul.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;

/**
 * Keeps saved queries in the database, beside the graph and no part of it; no saving undoes another unseen.
 *
 * <p>Two queries may bear one title. Safe for use by several threads.
 */
public final class QueryStore {

    /** How many queries one list holds at most. */
    public static final int LIMIT = 1000;

    private static final CypherFile QUERIES = CypherFile.of("read/queries");
    private static final CypherFile QUERY = CypherFile.of("read/query");
    private static final CypherFile ADD = CypherFile.of("write/add-queries");
    private static final CypherFile REPLACE = CypherFile.of("write/replace-queries");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-queries");

    private final Graph graph;

    public QueryStore(Graph graph) {
        this.graph = graph;
    }

    /** The queries by folder and title, {@value #LIMIT} at most. */
    public List<StoredQuery> list() {
        return graph.read(QUERIES, Map.of("limit", LIMIT), QueryStore::stored);
    }

    public Optional<StoredQuery> find(QueryId id) {
        return graph.read(QUERY, Map.of("id", id.value()), QueryStore::stored).stream()
                .findFirst();
    }

    /** Saves a new query. */
    public StoredQuery add(String folder, String title, String json) {
        return add(new QueryId(token()), folder, title, json, Instant.now());
    }

    /** Saves a query again that was removed, as it was. */
    public StoredQuery putBack(StoredQuery query) {
        return add(query.id(), query.folder(), query.title(), query.json(), query.created());
    }

    /** Saves in place of a query, unless somebody else has saved it since its {@code revision} was read. */
    public QueryOutcome replace(QueryId id, String revision, String folder, String title, String json) {
        Map<String, Object> row = Map.of(
                "id", id.value(),
                "before", revision,
                "revision", token(),
                "folder", folder,
                "title", title,
                "json", json);
        return written(REPLACE, row).stream()
                .findFirst()
                .<QueryOutcome>map(QueryOutcome.Kept::new)
                .or(() -> find(id).map(QueryOutcome.ChangedMeanwhile::new))
                .orElseGet(QueryOutcome.Gone::new);
    }

    /** Takes a query out of the database; what it was, where it was there. */
    public Optional<StoredQuery> remove(QueryId id) {
        Optional<StoredQuery> query = find(id);
        query.ifPresent(there -> graph.write(writing -> writing.run(REMOVE, List.of(Map.of("id", id.value())))));
        return query;
    }

    private StoredQuery add(QueryId id, String folder, String title, String json, Instant created) {
        Map<String, Object> row = Map.of(
                "id",
                id.value(),
                "folder",
                folder,
                "title",
                title,
                "json",
                json,
                "created",
                created.toEpochMilli(),
                "revision",
                token());
        return written(ADD, row).getFirst();
    }

    private List<StoredQuery> written(CypherFile file, Map<String, Object> row) {
        return graph.write(writing ->
                writing.run(file, List.of(row)).stream().map(QueryStore::stored).toList());
    }

    private static StoredQuery stored(Record row) {
        return new StoredQuery(
                new QueryId(row.get("id").asString()),
                row.get("folder").asString(),
                row.get("title").asString(),
                row.get("json").asString(),
                Instant.ofEpochMilli(row.get("created").asLong()),
                Instant.ofEpochMilli(row.get("changed").asLong()),
                row.get("revision").asString());
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
