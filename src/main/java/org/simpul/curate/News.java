package org.simpul.curate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells all who listen what somebody has changed in the graph, on the thread of who changed it. */
public final class News {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong count = new AtomicLong();

    /** Has {@code listener} hear of every change from now on, until what this answers is run. */
    public Runnable follow(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many changes have been told. */
    public long count() {
        return count.get();
    }

    public void tell(Change change) {
        count.incrementAndGet();
        listeners.forEach(listener -> listener.accept(change));
    }
}
