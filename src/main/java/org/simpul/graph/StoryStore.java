package org.simpul.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;

/**
 * Keeps stories in the database, beside the graph and no part of it; no saving undoes another unseen.
 *
 * <p>Two stories may bear one title. Safe for use by several threads.
 */
public final class StoryStore {

    /** How many stories one list holds at most. */
    public static final int LIMIT = 500;

    private static final CypherFile STORIES = CypherFile.of("read/stories");
    private static final CypherFile STORY = CypherFile.of("read/story");
    private static final CypherFile ADD = CypherFile.of("write/add-stories");
    private static final CypherFile REPLACE = CypherFile.of("write/replace-stories");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-stories");

    private final Graph graph;

    public StoryStore(Graph graph) {
        this.graph = graph;
    }

    /** The stories by title, {@value #LIMIT} at most. */
    public List<StoryLine> list() {
        return graph.read(STORIES, Map.of("limit", LIMIT), StoryStore::line);
    }

    public Optional<StoredStory> find(StoryId id) {
        return graph.read(STORY, Map.of("id", id.value()), StoryStore::stored).stream()
                .findFirst();
    }

    /** Saves a new story. */
    public StoryLine add(StoryHead head, String json) {
        return add(new StoryId(token()), head, json);
    }

    /** Saves a new story by an id of its own, unless that is there already; what is there then. */
    public StoryLine add(StoryId id, StoryHead head, String json) {
        return add(id, head, json, Instant.now());
    }

    /** Saves a story again that was removed, as it was. */
    public StoryLine putBack(StoredStory story) {
        return add(story.line().id(), story.line().head(), story.json(), story.created());
    }

    /** Saves what {@code before} shows now, unless somebody else has saved it since {@code before} was read. */
    public StoryOutcome replace(StoryLine before, StoryHead head, String json) {
        Map<String, Object> row = Map.of(
                "id", before.id().value(),
                "before", before.revision(),
                "revision", token(),
                "title", head.title(),
                "titleId", head.titleId(),
                "steps", head.steps(),
                "by", head.by(),
                "json", json);
        return written(REPLACE, row).stream()
                .findFirst()
                .<StoryOutcome>map(StoryOutcome.Kept::new)
                .or(() -> find(before.id()).map(now -> new StoryOutcome.ChangedMeanwhile(now.line())))
                .orElseGet(StoryOutcome.Gone::new);
    }

    /** Takes a story out of the database; what it was, where it was there. */
    public Optional<StoredStory> remove(StoryId id) {
        Optional<StoredStory> story = find(id);
        story.ifPresent(there -> graph.write(writing -> writing.run(REMOVE, List.of(Map.of("id", id.value())))));
        return story;
    }

    private StoryLine add(StoryId id, StoryHead head, String json, Instant created) {
        Map<String, Object> row = Map.of(
                "id", id.value(),
                "title", head.title(),
                "titleId", head.titleId(),
                "steps", head.steps(),
                "by", head.by(),
                "json", json,
                "created", created.toEpochMilli(),
                "revision", token());
        return written(ADD, row).getFirst();
    }

    private List<StoryLine> written(CypherFile file, Map<String, Object> row) {
        return graph.write(writing ->
                writing.run(file, List.of(row)).stream().map(StoryStore::line).toList());
    }

    private static StoredStory stored(Record row) {
        return new StoredStory(
                line(row),
                row.get("json").asString(),
                Instant.ofEpochMilli(row.get("created").asLong()));
    }

    private static StoryLine line(Record row) {
        return new StoryLine(
                new StoryId(row.get("id").asString()),
                new StoryHead(
                        row.get("title").asString(),
                        row.get("titleId").asString(),
                        row.get("steps").asInt(),
                        row.get("by").asString()),
                Instant.ofEpochMilli(row.get("changed").asLong()),
                row.get("revision").asString());
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
