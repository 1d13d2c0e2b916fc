package org.simpul;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What a run opened, closed once and in reverse when it ends, whoever ends it. */
final class Closing implements AutoCloseable {

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean closing;

    /** Closes it at once where the end has come already. */
    void add(Runnable close) {
        boolean late;
        synchronized (this) {
            late = closing;
            if (!late) {
                opened.push(close);
            }
        }
        if (late) {
            close.run();
        }
    }

    void await() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        opened.forEach(Runnable::run);
        closed.countDown();
    }
}
