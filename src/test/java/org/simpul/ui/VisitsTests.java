package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Timing;

/** How often a page hears of an answer that grows. */
class VisitsTests {

    private static final int BATCHES = 10_000;

    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch second = new CountDownLatch(2);
    private final Answer answer = answer(new Visits(Runnable::run, grown -> {
        seen.add(grown.size());
        second.countDown();
    }));

    @Test
    void theFirstRowsAreToldAtOnceAndColumnsWaitForThem() {
        answer.columns(List.of("n"));
        assertThat(seen).isEmpty();

        row();

        assertThat(seen).containsExactly(1);
        assertThat(answer.columnNames()).containsExactly("n");
    }

    @Test
    void ofManyBatchesFewAreToldAndTheEndAtOnce() {
        for (int batch = 0; batch < BATCHES; batch++) {
            row();
        }
        answer.ended(new Ended.Answered(
                new Summary(Summary.End.ALL, BATCHES, 0, Timing.NONE, Changes.NONE, List.of(), Optional.empty())));

        assertThat(seen).hasSizeLessThan(BATCHES / 10).endsWith(BATCHES);
    }

    @Test
    void oneVisitTakesAlongAllThatComesUntilItIsMade() {
        List<Runnable> waiting = new ArrayList<>();
        Answer held = answer(new Visits(waiting::add, grown -> seen.add(grown.size())));
        for (int batch = 0; batch < BATCHES; batch++) {
            row(held);
        }

        assertThat(waiting).hasSize(1);
        waiting.getFirst().run();
        assertThat(seen).containsExactly(BATCHES);
    }

    @Test
    void whatComesBetweenIsToldSomewhatLaterWhereNothingFollows() throws InterruptedException {
        row();
        row();

        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly(1, 2);
    }

    private static Answer answer(Visits visits) {
        return new Answer(
                Statement.read("RETURN 1", Map.of()),
                0,
                Answer.Known.NOTHING,
                new AnswerRoom(1_000_000),
                new KnownPage(),
                visits);
    }

    private void row() {
        row(answer);
    }

    private static void row(Answer growing) {
        growing.rows(List.of(List.of(new CypherValue.Whole(1))));
    }
}
