package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.RelationType;

/** A merge that is killed, at whatever moment, or its undoing, is whole after the next start. */
class KilledMergeIT {

    private static final Entity KEPT = Paper.person("Kept");
    private static final Entity MERGED = Paper.person("Merged");
    private static final int PAPERS = 30;
    private static final int KILLS = 6;

    /** About as long as a merge takes. */
    private static final int MOST_MILLISECONDS = 1_500;

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final TestDatabase database = DATABASE.database();

    @TempDir
    Path beside;

    @Test
    void killedInTheMiddleItIsWholeAfterTheNextStart() throws Exception {
        new ClaimWriter(database.graph())
                .write(IntStream.range(0, PAPERS)
                        .mapToObj(i -> Paper.from("paper " + i)
                                .says(MERGED, RelationType.MEETS, Paper.person("Guest " + i % 7))
                                .says(KEPT, RelationType.MEETS, Paper.person("Guest " + i % 5))
                                .denies(Paper.person("Guest " + i % 3), RelationType.SUPPORTS, MERGED)
                                .extraction())
                        .toList());
        List<String> before = graphAlone();
        DecisionStore store = new DecisionStore(database.graph());
        Hand hand = new Hand("ann", "", Long.MAX_VALUE);
        store.decide(new Ruling.Merge(key(KEPT), key(MERGED)), hand);
        List<String> merged = graphAlone();
        store.undo(store.list().list().getFirst().id(), hand);
        assertThat(graphAlone()).isEqualTo(before).isNotEqualTo(merged);
        Random random = new Random(7);
        List<Boolean> inTheMiddle = new ArrayList<>();

        for (int kill = 0; kill < KILLS; kill++) {
            killed(random.nextInt(MOST_MILLISECONDS));
            Decision latest = store.list().list().getFirst();
            inTheMiddle.add(latest.moving());
            new GraphSchema(database.graph()).apply();
            boolean stands = latest.undone().isEmpty();
            assertThat(graphAlone()).as("after kill %d", kill + 1).isEqualTo(stands ? merged : before);
            if (stands) {
                store.undo(latest.id(), hand);
            }
        }

        assertThat(inTheMiddle).contains(true);
        assertThat(graphAlone()).isEqualTo(before);
    }

    /** Kills what merges and takes back, some milliseconds after it has done both once. */
    private void killed(int milliseconds) throws IOException, InterruptedException {
        Path said = beside.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MergingRun.class.getName(),
                        database.uri(),
                        database.username(),
                        database.password(),
                        key(KEPT).value(),
                        key(MERGED).value())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && Files.readAllLines(said).size() < 2) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        assertThat(process.isAlive()).as("it was not yet at its end").isTrue();
        process.destroyForcibly().waitFor();
    }

    private List<String> graphAlone() {
        return database.dump().stream()
                .filter(line -> !line.startsWith("[SimpulDecision]") && !line.startsWith("[SimpulCount]"))
                .toList();
    }
}
