package org.simpul.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.neo4j.driver.Record;

/**
 * Keeps saved views in the database, beside the graph and no part of it.
 *
 * <p>No two views bear the same name, and no saving undoes another unseen. Safe for use by several threads.
 */
public final class ViewStore {

    /** How many views one list holds at most, and so how many can be reached by it. */
    public static final int LIMIT = 500;

    private static final CypherFile VIEWS = CypherFile.of("read/views");
    private static final CypherFile VIEW = CypherFile.of("read/view");
    private static final CypherFile VIEW_BY_NAME = CypherFile.of("read/view-by-name");
    private static final CypherFile ADD = CypherFile.of("write/add-views");
    private static final CypherFile REPLACE = CypherFile.of("write/replace-views");
    private static final CypherFile RENAME = CypherFile.of("write/rename-views");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-views");

    private final Graph graph;

    public ViewStore(Graph graph) {
        this.graph = graph;
    }

    /** The views by name, {@value #LIMIT} at most. */
    public List<ViewLine> list() {
        return graph.read(VIEWS, Map.of("limit", LIMIT), ViewStore::line);
    }

    public Optional<StoredView> find(ViewId id) {
        return graph.read(VIEW, Map.of("id", id.value()), ViewStore::stored).stream()
                .findFirst();
    }

    /**
     * Saves a new view, unless another bears its name.
     *
     * @param by who saves it; empty where nobody told a name
     */
    public ViewOutcome add(String name, String by, String json) {
        return add(new ViewId(token()), name, by, json, Instant.now());
    }

    /** Saves a view again that was removed, as it was. */
    public ViewOutcome putBack(StoredView view) {
        return add(view.line().id(), view.line().name(), view.line().by(), view.json(), view.created());
    }

    /** Saves what {@code before} shows now, unless somebody else has saved it since {@code before} was read. */
    public ViewOutcome replace(ViewLine before, String by, String json) {
        Map<String, Object> row = Map.of(
                "id", before.id().value(),
                "before", before.revision(),
                "revision", token(),
                "by", by,
                "json", json);
        return written(REPLACE, row)
                .orElseGet(() -> find(before.id())
                        .<ViewOutcome>map(now -> new ViewOutcome.ChangedMeanwhile(now.line()))
                        .orElseGet(ViewOutcome.Gone::new));
    }

    /** Gives a view another name, unless another view bears that. */
    public ViewOutcome rename(ViewId id, String name) {
        Map<String, Object> row = Map.of("id", id.value(), "name", name);
        return unlessTaken(id, name, () -> written(RENAME, row))
                .orElseGet(() -> taken(id, name).orElseGet(ViewOutcome.Gone::new));
    }

    /** Takes a view out of the database; what it was, where it was there. */
    public Optional<StoredView> remove(ViewId id) {
        Optional<StoredView> view = find(id);
        view.ifPresent(there -> graph.write(writing -> writing.run(REMOVE, List.of(Map.of("id", id.value())))));
        return view;
    }

    private ViewOutcome add(ViewId id, String name, String by, String json, Instant created) {
        Map<String, Object> row = Map.of(
                "id",
                id.value(),
                "name",
                name,
                "by",
                by,
                "json",
                json,
                "created",
                created.toEpochMilli(),
                "revision",
                token());
        return written(ADD, row).or(() -> taken(id, name)).orElseGet(ViewOutcome.Gone::new);
    }

    /** Where two take one name at the same moment, the database refuses the second: that is no trouble of the database. */
    private Optional<ViewOutcome> unlessTaken(ViewId id, String name, Supplier<Optional<ViewOutcome>> write) {
        try {
            return write.get();
        } catch (GraphUnavailableException e) {
            return Optional.of(taken(id, name).orElseThrow(() -> e));
        }
    }

    private Optional<ViewOutcome> taken(ViewId id, String name) {
        return graph.read(VIEW_BY_NAME, Map.of("name", name), ViewStore::line).stream()
                .filter(other -> !other.id().equals(id))
                .<ViewOutcome>map(ViewOutcome.NameTaken::new)
                .findFirst();
    }

    private Optional<ViewOutcome> written(CypherFile file, Map<String, Object> row) {
        return graph
                .write(writing -> writing.run(file, List.of(row)).stream()
                        .map(ViewStore::line)
                        .toList())
                .stream()
                .<ViewOutcome>map(ViewOutcome.Kept::new)
                .findFirst();
    }

    private static StoredView stored(Record row) {
        return new StoredView(
                line(row),
                row.get("json").asString(),
                Instant.ofEpochMilli(row.get("created").asLong()));
    }

    private static ViewLine line(Record row) {
        return new ViewLine(
                new ViewId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("by").asString(),
                Instant.ofEpochMilli(row.get("changed").asLong()),
                row.get("revision").asString());
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
