package org.simpul.corpus;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long, and with how much memory, one text is read: a hostile one would take all there is. */
final class Patience {

    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Bytes that one step may take; a page of a newspaper takes a few millions. */
    private static final long MOST_MEMORY = 256L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long end;
    private long before = THREADS.getCurrentThreadAllocatedBytes();

    Patience(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /** Begins a step: what those before it took is free again. */
    void step() throws LimitException {
        check();
        before = THREADS.getCurrentThreadAllocatedBytes();
    }

    void check() throws LimitException {
        if (System.nanoTime() > end) {
            throw new LimitException("takes more than a minute to read: save its text as .txt");
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - before > MOST_MEMORY) {
            throw new LimitException("unpacks to far more than it holds: save its text as .txt");
        }
    }
}
