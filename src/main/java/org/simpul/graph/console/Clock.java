package org.simpul.graph.console;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Times one run. Safe for use by several threads. */
final class Clock {

    private final long start = System.nanoTime();
    private volatile boolean isTold;
    private volatile long judged;
    private volatile long available;
    private volatile long consumed;
    private volatile long firstRow = -1;
    private final AtomicLong receiving = new AtomicLong();

    void judged() {
        judged = since();
    }

    void server(long availableMilliseconds, long consumedMilliseconds) {
        available = TimeUnit.MILLISECONDS.toNanos(Math.max(0, availableMilliseconds));
        isTold = true;
        consumed = TimeUnit.MILLISECONDS.toNanos(Math.max(0, consumedMilliseconds));
    }

    /** Times what the receiver takes; called by one thread alone. */
    void receives(Runnable call) {
        long before = System.nanoTime();
        call.run();
        receiving.addAndGet(System.nanoTime() - before);
    }

    void firstRow() {
        if (firstRow < 0) {
            firstRow = since();
        }
    }

    long since() {
        return System.nanoTime() - start;
    }

    Timing timing() {
        long total = since();
        return new Timing(
                milliseconds(judged),
                isTold,
                milliseconds(available),
                milliseconds(consumed),
                milliseconds(firstRow < 0 ? total : firstRow),
                milliseconds(receiving.get()),
                milliseconds(total));
    }

    private static long milliseconds(long nanoseconds) {
        return TimeUnit.NANOSECONDS.toMillis(nanoseconds);
    }
}
