package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.KilledRun;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.TestDatabase;

/** An import that is killed, at whatever moment, loses nothing that it has acknowledged and leaves nothing half there. */
class KilledImportIT {

    private static final int DOCUMENTS = 1_300;
    private static final int NAMES = 200;
    private static final int KILLS = 10;

    /** About as long as a transaction takes, so that some kills come in the middle of one. */
    private static final int MOST_MILLISECONDS = 150;

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final TestDatabase database = DATABASE.database();

    @TempDir
    Path folder;

    @TempDir
    Path beside;

    @Test
    void killedTenTimesItEndsAsIfNothingHadHappened() throws Exception {
        Files.writeString(
                folder.resolve("news.jsonl"),
                IntStream.range(0, DOCUMENTS).mapToObj(KilledImportIT::line).collect(Collectors.joining("\n")));
        Random random = new Random(7);
        Set<String> acknowledged = new HashSet<>();

        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed(random.nextInt(Batches.MOST_TEXTS), random.nextInt(MOST_MILLISECONDS)));
            assertThat(whole()).as("after kill %s", kill + 1).containsAll(acknowledged);
        }

        assertThat(acknowledged).hasSizeBetween(KILLS, DOCUMENTS - 1);
        assertThat(rest().complete()).isTrue();
        List<String> mended = database.dump();
        database.empty();
        rest();
        assertThat(database.dump()).isEqualTo(mended);
    }

    private static String line(int number) {
        return "{\"text\":\"%s met %s in hall %d.\\n%s did not meet %s in hall %d.\"}"
                .formatted(name(number), name(number * 7 + 1), number, name(number + 3), name(number * 3 + 2), number);
    }

    private static String name(int number) {
        int index = number % NAMES;
        return "Guest" + (char) ('a' + index / 10) + (char) ('a' + index % 10);
    }

    /** Kills an import some milliseconds after it has acknowledged more than so many documents; what it acknowledged. */
    private List<String> killed(int documents, int milliseconds) throws IOException, InterruptedException {
        return KilledRun.of(ImportingRun.class, database, folder.toString())
                .killed(beside.resolve("said.txt"), documents + 1, milliseconds);
    }

    /** The ids of the documents that are there, all of them with their two sentences and two claims. */
    private Set<String> whole() {
        return database
                .run(
                        "MATCH (d:Document) RETURN d.id AS id, COUNT { (d)-[:HAS]->(:Sentence) } AS sentences,"
                                + " COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims",
                        Map.of())
                .stream()
                .map(row -> {
                    String id = row.get("id").asString();
                    assertThat(row.get("sentences").asInt()).as(id).isEqualTo(2);
                    assertThat(row.get("claims").asInt()).as(id).isEqualTo(2);
                    return id;
                })
                .collect(Collectors.toSet());
    }

    private IngestReport rest() {
        return new Ingest(new MeetingExtractor(), new ClaimWriter(database.graph())).run(List.of(folder), _ -> {});
    }
}
