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
    void whatEndsAgainAndAgainComesBackAfterAPause() {
        IntStream.range(0, Revivals.MOST)
                .forEach(_ -> assertThat(revivals.another()).isZero());
        assertThat(revivals.another()).isEqualTo(Revivals.PAUSE);
        assertThat(revivals.another()).isEqualTo(Revivals.PAUSE);

        now.updateAndGet(before -> before.plus(Revivals.WHILE).plusSeconds(1));
        assertThat(revivals.another()).isZero();
    }

    @Test
    void whatEndsNowAndThenComesBackAtOnce() {
        for (int day = 0; day < 100; day++) {
            assertThat(revivals.another()).isZero();
            now.updateAndGet(before -> before.plus(Revivals.WHILE).plusSeconds(1));
        }
    }
}
