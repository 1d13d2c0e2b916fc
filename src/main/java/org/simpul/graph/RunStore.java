package org.simpul.graph;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;

/** Keeps what each user ran in the database, the last {@value #DEPTH} runs of each. Safe for use by several threads. */
public final class RunStore {

    /** How many runs of a user are kept. */
    public static final int DEPTH = 1000;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final CypherFile RUNS = CypherFile.of("read/runs");
    private static final CypherFile ADD = CypherFile.of("write/add-runs");
    private static final CypherFile TRIM = CypherFile.of("write/trim-runs");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-runs");
    private static final CypherFile CLEAR = CypherFile.of("write/clear-runs");

    private final Graph graph;

    public RunStore(Graph graph) {
        this.graph = graph;
    }

    /** Remembers a run; one that is just the last again takes its place. */
    public RunLine add(
            String user, String place, String text, String parameters, String ended, long rows, long milliseconds) {
        String id = find(user, "", 1).stream()
                .filter(last -> last.text().equals(text)
                        && last.place().equals(place)
                        && last.parameters().equals(parameters))
                .map(RunLine::id)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        RunLine line = new RunLine(
                id,
                text,
                parameters,
                place,
                Instant.ofEpochMilli(System.currentTimeMillis()),
                ended,
                rows,
                milliseconds);
        Map<String, Object> row = Map.of(
                "id", id,
                "user", user,
                "place", place,
                "text", text,
                "parameters", parameters,
                "at", line.at().toEpochMilli(),
                "ended", ended,
                "rows", rows,
                "milliseconds", milliseconds);
        graph.write(writing -> {
            writing.run(ADD, List.of(row));
            return writing.run(TRIM, List.of(Map.of("user", user, "keep", DEPTH)));
        });
        return line;
    }

    /** What a user ran, the last first, where all of some words are in it, whatever their case. */
    public List<RunLine> find(String user, String words, int limit) {
        List<String> wanted = SPACES.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return graph.read(RUNS, Map.of("user", user, "words", wanted, "limit", limit), RunStore::line);
    }

    /** Forgets a run of that user. */
    public void remove(String user, String id) {
        graph.write(writing -> writing.run(REMOVE, List.of(Map.of("user", user, "id", id))));
    }

    /** Forgets all that a user ran. */
    public void clear(String user) {
        graph.write(writing -> writing.run(CLEAR, List.of(Map.of("user", user))));
    }

    private static RunLine line(Record row) {
        return new RunLine(
                row.get("id").asString(),
                row.get("text").asString(),
                row.get("parameters").asString(),
                row.get("place").asString(),
                Instant.ofEpochMilli(row.get("at").asLong()),
                row.get("ended").asString(),
                row.get("rows").asLong(),
                row.get("milliseconds").asLong());
    }
}
