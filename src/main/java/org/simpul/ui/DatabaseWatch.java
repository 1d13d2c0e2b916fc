package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.Underway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database again and again whether it answers, and tells the pages when that changes; one that has answered once is
 * asked only while a page shows it.
 */
public final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final Supplier<Underway> probe;
    private final Runnable whenBack;
    private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Underway>> waiting = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());
    private Optional<String> trouble = Optional.empty();
    private volatile Underway underway = Underway.NOTHING;
    private boolean ready;
    private volatile boolean answered;
    private volatile boolean started;

    /**
     * @param probe tells what is still being written; throws {@link GraphUnavailableException} where the database does not answer
     * @param whenBack done when it answers first, and whenever it answers again; may throw the same
     */
    public DatabaseWatch(Supplier<Underway> probe, Runnable whenBack) {
        this.probe = probe;
        this.whenBack = whenBack;
    }

    /** Looks now and from time to time. */
    public void start(Duration between) {
        started = true;
        ScheduledFuture<?> _ =
                clock.scheduleWithFixedDelay(this::lookWhereWanted, 0, between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why the database does not answer; empty while it does. */
    public synchronized Optional<String> trouble() {
        return trouble;
    }

    /** The one that looks after the database of a page; none where there is no page, or one that asks none. */
    static Optional<DatabaseWatch> of(@Nullable UI page) {
        return Optional.ofNullable(page).map(ui -> ComponentUtil.getData(ui, DatabaseWatch.class));
    }

    /** Tells a page that is attached, in its turn and until it is left: now, and whenever the trouble changes. */
    void follow(Component page, Consumer<Optional<String>> listener) {
        UI ui = page.getUI().orElseThrow();
        ComponentUtil.setData(ui, DatabaseWatch.class, this);
        Consumer<Optional<String>> turn = now -> {
            Future<Void> _ = ui.access(() -> listener.accept(now));
        };
        Leaving.then(page, listen(turn));
        turn.accept(trouble());
    }

    /** Tells a page that is attached, in its turn and until it is left, what is still being written: now, and whenever that changes. */
    void followWork(Component page, Consumer<Underway> listener) {
        UI ui = page.getUI().orElseThrow();
        Consumer<Underway> turn = now -> {
            Future<Void> _ = ui.access(() -> listener.accept(now));
        };
        waiting.add(turn);
        Leaving.then(page, () -> waiting.remove(turn));
        turn.accept(underway);
    }

    /** Tells of every change from now on, until what is returned is run; what nobody listened to is looked at anew. */
    Runnable listen(Consumer<Optional<String>> listener) {
        boolean isFirst = listeners.isEmpty();
        listeners.add(listener);
        if (isFirst && started && !clock.isShutdown()) {
            clock.execute(this::look);
        }
        return () -> listeners.remove(listener);
    }

    /** Has such a page do something whenever the database answers: now, and when it is back. */
    void whenItAnswers(Component page, Runnable work) {
        follow(page, trouble -> {
            if (trouble.isEmpty()) {
                work.run();
            }
        });
    }

    /** Somebody found out that it does not answer. */
    public void lost(GraphUnavailableException reason) {
        set(Optional.of(String.valueOf(reason.getMessage())));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Looks, unless nobody would be told: neither a page, nor who waits for it to answer for the first time. */
    void lookWhereWanted() {
        if (!listeners.isEmpty() || !answered) {
            look();
        }
    }

    /** Looks once. */
    void look() {
        try {
            Underway now = probe.get();
            if (!isReady()) {
                whenBack.run();
            }
            answered = true;
            set(Optional.empty());
            tell(now);
        } catch (GraphUnavailableException e) {
            lost(e);
        } catch (RuntimeException e) {
            LOG.error("The database could not be looked after", e);
        }
    }

    private void tell(Underway now) {
        if (!now.equals(underway)) {
            underway = now;
            waiting.forEach(listener -> listener.accept(now));
        }
    }

    private synchronized boolean isReady() {
        return ready;
    }

    private void set(Optional<String> now) {
        boolean changed;
        synchronized (this) {
            changed = !now.equals(trouble) || (now.isEmpty() && !ready);
            trouble = now;
            ready = now.isEmpty();
        }
        if (changed) {
            now.ifPresent(reason -> LOG.warn("{}", reason));
            listeners.forEach(listener -> listener.accept(now));
        }
    }
}
