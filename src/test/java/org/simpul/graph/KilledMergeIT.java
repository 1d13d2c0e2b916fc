package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;

import java.io.IOException;
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
        List<String> before = database.dumpWithoutDecisions();
        DecisionStore store = new DecisionStore(database.graph());
        Hand hand = new Hand("ann", "", Long.MAX_VALUE);
        store.decide(new Ruling.Merge(key(KEPT), key(MERGED)), hand);
        List<String> merged = database.dumpWithoutDecisions();
        store.undo(store.list("").list().getFirst().id(), hand);
        assertThat(database.dumpWithoutDecisions()).isEqualTo(before).isNotEqualTo(merged);
        Random random = new Random(7);
        List<Boolean> inTheMiddle = new ArrayList<>();

        for (int kill = 0; kill < KILLS; kill++) {
            killed(random.nextInt(MOST_MILLISECONDS));
            Decision latest = store.list("").list().getFirst();
            inTheMiddle.add(latest.moving());
            new GraphSchema(database.graph()).apply();
            boolean stands = latest.undone().isEmpty();
            assertThat(database.dumpWithoutDecisions())
                    .as("after kill %d", kill + 1)
                    .isEqualTo(stands ? merged : before);
            if (stands) {
                store.undo(latest.id(), hand);
            }
        }

        assertThat(inTheMiddle).contains(true);
        assertThat(database.dumpWithoutDecisions()).isEqualTo(before);
    }

    /** Kills what merges and takes back, some milliseconds after it has done both once. */
    private void killed(int milliseconds) throws IOException, InterruptedException {
        KilledRun.of(MergingRun.class, database, key(KEPT).value(), key(MERGED).value())
                .killed(beside.resolve("said.txt"), 2, milliseconds);
    }
}
