package org.simpul.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells the page of an answer that grows: of its first rows and of its end at once, and now and then of what comes between,
 * so that the browser has time to draw. One visit takes along all that has come until it is made.
 */
final class Visits implements Consumer<Answer> {

    private static final long PAUSE_NS = 250_000_000;

    private final Consumer<Runnable> page;
    private final Consumer<Answer> look;
    private final AtomicBoolean isUnderway = new AtomicBoolean();
    private volatile boolean isEnded;
    private volatile long next = System.nanoTime();

    /**
     * @param page has something done on the page's own thread, while the page is there
     * @param look is told of the answer, on that thread
     */
    Visits(Consumer<Runnable> page, Consumer<Answer> look) {
        this.page = page;
        this.look = look;
    }

    @Override
    public void accept(Answer grown) {
        if (grown.end().isPresent()) {
            isEnded = true;
            page.accept(() -> look.accept(grown));
        } else if (isUnderway.compareAndSet(false, true)) {
            long wait = next - System.nanoTime();
            if (wait <= 0) {
                page.accept(() -> between(grown));
            } else {
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, Thread::startVirtualThread)
                        .execute(() -> page.accept(() -> between(grown)));
            }
        }
    }

    private void between(Answer grown) {
        next = System.nanoTime() + PAUSE_NS;
        isUnderway.set(false);
        if (!isEnded) {
            look.accept(grown);
        }
    }
}
