package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTests {

    private static final int ELEMENTS = 6;

    private final List<CountDownLatch> begun =
            IntStream.range(0, ELEMENTS).mapToObj(_ -> new CountDownLatch(1)).toList();

    @Test
    void whileOneIsUsedTheNextIsWorkedOn() {
        List<Integer> used = IntStream.range(0, ELEMENTS)
                .boxed()
                .gather(Ahead.byOne(this::begin))
                .map(number -> {
                    if (number + 1 < ELEMENTS) {
                        await(begun.get(number + 1));
                    }
                    return number;
                })
                .toList();
        assertThat(used).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void noMoreThanOneIsWorkedOnThatNobodyWants() {
        assertThat(IntStream.range(0, ELEMENTS)
                        .boxed()
                        .gather(Ahead.byOne(this::begin))
                        .takeWhile(number -> number < 1)
                        .toList())
                .containsExactly(0);
        assertThat(begun.get(3).getCount()).isEqualTo(1);
    }

    @Test
    void nothingOfNothing() {
        assertThat(Stream.<Integer>empty().gather(Ahead.byOne(this::begin)).toList())
                .isEmpty();
    }

    @Test
    void aFailureIsTheOneThatTheWorkHad() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("gone"));
        assertThatThrownBy(() -> Stream.of(1)
                        .gather(Ahead.byOne(_ -> {
                            throw failure;
                        }))
                        .toList())
                .isSameAs(failure);
    }

    private int begin(int number) {
        begun.get(number).countDown();
        return number;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
