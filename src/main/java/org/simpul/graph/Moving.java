package org.simpul.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/**
 * Has all that was read as some entities be about another, as they are merged into it or merged no more.
 *
 * <p>Much is moved in parts, each in a transaction of its own, so that none takes more memory than the database has. Until the
 * last is moved, the log keeps which decision is being worked on; who decides next, and every start, goes on with it first.
 * Nothing else is lost or counted twice meanwhile: whoever writes about either of the two holds both.
 */
final class Moving {

    /** How many mentions, and how many claims' subjects and objects, a part moves at most. */
    static final int PART = 2_500;

    private static final String COUNTED = DecisionLog.COUNTED;
    private static final Map<String, Object> NAMED = Map.of("name", COUNTED);

    private static final CypherFile MERGE_ENTITIES = CypherFile.of("write/merge-entities");
    private static final CypherFile HOLD = CypherFile.of("write/hold-nodes");
    private static final CypherFile MENTIONS = CypherFile.of("write/move-mentions");
    private static final CypherFile NAMINGS = CypherFile.of("write/move-namings");
    private static final CypherFile SUBJECTS = CypherFile.of("write/move-subjects");
    private static final CypherFile OBJECTS = CypherFile.of("write/move-objects");
    private static final CypherFile DRAWN = CypherFile.of("write/claims-drawn");
    private static final CypherFile DRAW = CypherFile.of("write/draw-claims");
    private static final CypherFile MOVING = CypherFile.of("write/moving");
    private static final CypherFile KEEP = CypherFile.of("write/keep-moving");
    private static final CypherFile HOLD_BOTH = CypherFile.of("write/hold-moving");

    private final Writing writing;
    private final int part;
    private final Set<String> edges = new TreeSet<>();

    Moving(Writing writing, int part) {
        this.writing = writing;
        this.part = part;
    }

    /** Goes on with what is being moved until nothing is. */
    static void finish(Graph graph, int part) {
        boolean more = true;
        while (more) {
            more = goOn(graph, part);
        }
    }

    /** Moves the next part, where something is being moved; whether there is more. */
    static boolean goOn(Graph graph, int part) {
        return graph.write(writing -> new Moving(writing, part).goOn());
    }

    /** Holds the two between which something is being moved; their ids. */
    static List<String> held(Writing writing) {
        return writing.run(HOLD_BOTH, List.of(NAMED)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private boolean goOn() {
        return writing.run(MOVING, List.of(NAMED)).stream()
                .map(row -> Decision.of(row.get("decision")))
                .findFirst()
                .map(this::follow)
                .orElse(false);
    }

    /** Moves a part of what follows from a merge or, where it is undone, from that; keeps and tells whether there is more. */
    boolean follow(Decision merge) {
        String merged = merge.matter().entity();
        String kept = merge.matter().other();
        String from = merge.undone().isEmpty()
                ? merged
                : Standing.roots(writing, List.of(kept)).getOrDefault(kept, kept);
        String to = merge.undone().isEmpty() ? kept : merged;
        boolean isAll = move(Standing.within(writing, merged), from, to);
        writing.run(
                KEEP,
                List.of(isAll ? NAMED : Map.of("name", COUNTED, "decision", merge.id(), "between", List.of(from, to))));
        return !isAll;
    }

    /** Moves a part of what was read as {@code read} and is about {@code from} now; whether that was all. */
    private boolean move(Collection<String> read, String from, String to) {
        Set<String> both = new TreeSet<>(List.of(from, to));
        writing.run(MERGE_ENTITIES, Derived.ids(both));
        List<Map<String, Object>> rows = List.of(Map.of("reads", List.copyOf(read), "from", from, "to", to));
        writing.run(NAMINGS, rows);
        Map<String, Object> limit = Map.of("limit", part);
        long mentions =
                writing.run(MENTIONS, rows, limit).getFirst().get("mentions").asLong();
        List<Record> subjects = writing.run(SUBJECTS, rows, limit);
        List<Record> objects = writing.run(OBJECTS, rows, limit);
        Set<String> claims = new TreeSet<>();
        subjects.forEach(row -> claims.add(row.get("claim").asString()));
        objects.forEach(row -> claims.add(row.get("claim").asString()));
        draw(claims);
        Derived.rebuild(writing, edges, both);
        return mentions < part && subjects.size() < part && objects.size() < part;
    }

    private void draw(Collection<String> claims) {
        List<Record> now = writing.run(DRAWN, Standing.rows(claims));
        Set<String> ends = new TreeSet<>();
        now.forEach(row -> ends.addAll(
                List.of(row.get("subject").asString(), row.get("object").asString())));
        writing.run(HOLD, Standing.rows(ends));
        writing.run(DRAW, now.stream().map(this::drawn).toList());
    }

    private Map<String, Object> drawn(Record row) {
        String edge = EdgeKey.drawn(
                        new NodeKey(row.get("subject").asString()),
                        row.get("relation").asString(),
                        new NodeKey(row.get("object").asString()))
                .value();
        edges.add(edge);
        edges.add(row.get("edge").asString());
        return Map.of("id", row.get("claim").asString(), "edge", edge);
    }
}
