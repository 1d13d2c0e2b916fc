package org.simpul.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** Has all that was read as some entities be about another, as they are merged into it or merged no more. */
final class Moving {

    private static final CypherFile MERGE_ENTITIES = CypherFile.of("write/merge-entities");
    private static final CypherFile MENTIONS = CypherFile.of("write/move-mentions");
    private static final CypherFile NAMINGS = CypherFile.of("write/move-namings");
    private static final CypherFile SUBJECTS = CypherFile.of("write/move-subjects");
    private static final CypherFile OBJECTS = CypherFile.of("write/move-objects");
    private static final CypherFile DRAWN = CypherFile.of("write/claims-drawn");
    private static final CypherFile DRAW = CypherFile.of("write/draw-claims");

    private final Writing writing;
    private final Set<String> edges = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();

    Moving(Writing writing) {
        this.writing = writing;
    }

    /** Moves what was read as {@code read} and is about {@code from} now. Cost: its mentions and claims. */
    void move(Collection<String> read, String from, String to) {
        entities.add(from);
        entities.add(to);
        writing.run(MERGE_ENTITIES, Derived.ids(List.of(to)));
        List<Map<String, Object>> rows = read.stream()
                .map(id -> Map.<String, Object>of("read", id, "from", from, "to", to))
                .toList();
        writing.run(MENTIONS, rows);
        writing.run(NAMINGS, rows);
        Set<String> claims = new TreeSet<>();
        writing.run(SUBJECTS, rows).forEach(row -> claims.add(row.get("claim").asString()));
        writing.run(OBJECTS, rows).forEach(row -> claims.add(row.get("claim").asString()));
        draw(claims);
        Derived.rebuild(writing, edges, entities);
    }

    private void draw(Collection<String> claims) {
        List<Map<String, Object>> drawn = writing.run(DRAWN, Standing.rows(claims)).stream()
                .map(this::drawn)
                .toList();
        writing.run(DRAW, drawn);
    }

    private Map<String, Object> drawn(Record row) {
        String subject = row.get("subject").asString();
        String object = row.get("object").asString();
        String edge = EdgeKey.drawn(new NodeKey(subject), row.get("relation").asString(), new NodeKey(object))
                .value();
        edges.add(edge);
        edges.add(row.get("edge").asString());
        entities.add(subject);
        entities.add(object);
        return Map.of("id", row.get("claim").asString(), "edge", edge);
    }
}
