package org.simpul.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevivalsTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T10:00:00Z"));
    private final Revivals revivals = new Revivals(now::get);

    @Test
    void whatEndsAgainAndAgainIsLeftAlone() {
        IntStream.range(0, Revivals.MOST)
                .forEach(_ -> assertThat(revivals.another()).isTrue());
        assertThat(revivals.another()).isFalse();
    }

    @Test
    void whatEndsNowAndThenComesBackEveryTime() {
        for (int day = 0; day < 100; day++) {
            assertThat(revivals.another()).isTrue();
            now.updateAndGet(before -> before.plus(Revivals.WHILE).plusSeconds(1));
        }
    }
}
