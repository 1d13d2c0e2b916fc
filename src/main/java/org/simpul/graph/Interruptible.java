package org.simpul.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Asks on a thread of its own, since the driver takes the interruption of its thread for a lost connection, and asks
 * again.
 */
final class Interruptible {

    /** How long an end that was asked for may take before it is asked for again. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private Interruptible() {}

    /**
     * What {@code question} answers.
     *
     * @param end ends the question for whoever answers it; run when this thread is interrupted, and until it has ended
     * @throws CancellationException where this thread is interrupted before there is an answer, which it stays; its cause
     *     is how the question ended, where it failed
     */
    static <T> T ask(Supplier<T> question, Runnable end) {
        FutureTask<T> asked = new FutureTask<>(question::get);
        Thread.ofVirtual().name("answer").start(asked);
        try {
            asked.get();
        } catch (ExecutionException _) {
            throw thrown(asked.exceptionNow());
        } catch (InterruptedException e) {
            end(asked, end);
            Thread.currentThread().interrupt();
            throw cancelled(asked);
        }
        return asked.resultNow();
    }

    private static void end(FutureTask<?> asked, Runnable end) {
        while (!asked.isDone()) {
            end.run();
            try {
                asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException _) {
                // Whether it is done says more.
            }
        }
    }

    private static CancellationException cancelled(FutureTask<?> asked) {
        CancellationException cancelled = new CancellationException();
        if (asked.state() == Future.State.FAILED) {
            cancelled.initCause(asked.exceptionNow());
        }
        return cancelled;
    }

    private static RuntimeException thrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }
}
