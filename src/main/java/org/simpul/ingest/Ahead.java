package org.simpul.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/**
 * Works on the element that comes next while what comes behind uses the one before, in their order.
 *
 * <p>{@code Gatherers.mapConcurrent} passes on all that is ready before it begins anything new, so that every other element
 * would be waited for.
 */
final class Ahead<T, R> {

    private final Function<T, R> work;
    private @Nullable CompletableFuture<R> begun;

    private Ahead(Function<T, R> work) {
        this.work = work;
    }

    static <T, R> Gatherer<T, ?, R> byOne(Function<T, R> work) {
        return Gatherer.<T, Ahead<T, R>, R>ofSequential(
                () -> new Ahead<>(work), (ahead, element, downstream) -> ahead.take(element, downstream), Ahead::pass);
    }

    private boolean take(T element, Gatherer.Downstream<? super R> downstream) {
        CompletableFuture<R> before = begun;
        begun = begin(() -> work.apply(element));
        return before == null || downstream.push(answer(before));
    }

    private void pass(Gatherer.Downstream<? super R> downstream) {
        if (begun != null && !downstream.isRejecting()) {
            downstream.push(answer(begun));
        }
    }

    /** On a thread of its own, so that interrupting this one does not interrupt it. */
    static <R> CompletableFuture<R> begin(Supplier<R> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }

    static <R> R answer(CompletableFuture<R> begun) {
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
