package org.simpul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.simpul.explore.query.VillageWorkbench;
import org.simpul.graph.console.CypherValue;

class CypherAnswersTests {

    private final VillageWorkbench workbench = new VillageWorkbench().answer("RETURN 1", new CypherValue.Whole(1));
    private final CypherAnswers answers = new CypherAnswers(workbench, Duration.ofMillis(20));

    @Test
    void oneAfterAnotherAsManyRunAsOneLikes() {
        for (int i = 0; i < 2 * CypherAnswers.MOST_AT_ONCE; i++) {
            assertThat(ask("RETURN 1").rows()).hasToString("[[1]]");
            assertThat(catchThrowable(() -> ask("RETURN mistake"))).isInstanceOf(StatementException.class);
        }
    }

    @Test
    @Timeout(60)
    void noMoreRunAtOnceThanHaveRoomInMemory() {
        for (int i = 0; i < CypherAnswers.MOST_AT_ONCE; i++) {
            Thread asking = Thread.ofPlatform().daemon().start(() -> ask("SLEEP"));
            while (asking.getState() != Thread.State.WAITING) {
                LockSupport.parkNanos(1_000_000);
            }
        }

        assertThatThrownBy(() -> ask("RETURN 1"))
                .isInstanceOf(BusyException.class)
                .hasMessage("4 statements of programs are running, and no more run at once: ask again in a while.");
    }

    private CypherAnswers.CypherAnswer ask(String statement) {
        return answers.run("", statement, Map.of(), 10, 10);
    }
}
