package org.simpul.explore;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Times the questions of one change, all of them together. */
final class Stopwatch {

    private final LongSupplier nanoseconds;
    private long last;

    Stopwatch(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    <T> T time(Supplier<T> questions) {
        long start = nanoseconds.getAsLong();
        T answer = questions.get();
        last = nanoseconds.getAsLong() - start;
        return answer;
    }

    /** What was timed last, rounded. */
    long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(last + 500_000);
    }
}
