package org.simpul.graph.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.simpul.graph.console.Failure.Advice;
import org.simpul.graph.console.Summary.End;

/**
 * A statement that is being run: one thread asks the database, another hands on what comes. Few rows lie between them, so
 * that the first waits for the second.
 */
final class Run implements Running {

    /** So many rows wait to be handed on at most. */
    private static final int WAITING = 500;

    /** How often it is looked whether to go on. */
    private static final long LOOK = 20;

    /** How long an end that was asked for may take before it is asked for again. */
    private static final long PATIENCE = 200;

    private final Console.Setting setting;
    private final Receiver receiver;
    private final String question = UUID.randomUUID().toString();
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(WAITING);
    private final Clock clock = new Clock();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Duration most;
    private final Asking asking;
    private volatile boolean stopped;
    private volatile boolean closed;
    private long rows;
    private long bytes;

    Run(Console.Setting setting, String user, Statement statement, Receiver receiver) {
        this.setting = setting;
        this.receiver = receiver;
        this.most = statement.caps().allowed().time();
        this.asking = new Asking(setting, user, statement, clock, question, this::hold, receiver::takes);
    }

    void start() {
        Thread.ofVirtual().name("statement").start(this::ask);
        Thread.ofVirtual().name("answer").start(this::tell);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean ended() {
        return told.getCount() == 0;
    }

    @Override
    public boolean await(Duration wait) throws InterruptedException {
        return told.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void ask() {
        boolean answered = false;
        try {
            asking.ask();
            answered = true;
        } finally {
            if (!answered) {
                hold(new Event.Broken(
                        new Failure("", "The statement could not be run.", Optional.empty(), Advice.SEE_LOG)));
            }
            asked.countDown();
        }
    }

    /** Waits until there is room; whether more is wanted. */
    private boolean hold(Event event) {
        try {
            while (!closed) {
                if (events.offer(event, LOOK, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void tell() {
        try {
            Ended ended = handOn();
            closed = true;
            receiver.ended(ended);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            told.countDown();
            end();
        }
    }

    private Ended handOn() throws InterruptedException {
        List<List<CypherValue>> batch = new ArrayList<>();
        while (true) {
            Optional<End> cut = cut();
            Event event = batch.isEmpty() && cut.isEmpty() ? events.poll(LOOK, TimeUnit.MILLISECONDS) : events.poll();
            switch (event) {
                case null -> {
                    flush(batch);
                    if (cut.isPresent()) {
                        return answered(cut.get(), Changes.NONE, asking.notices(), Optional.empty());
                    }
                }
                case Event.Columns columns -> clock.receives(() -> receiver.columns(columns.names()));
                case Event.Row row -> {
                    batch.add(row.values());
                    rows++;
                    bytes += row.bytes();
                    if (batch.size() == WAITING) {
                        flush(batch);
                    }
                }
                case Event.Finished finished -> {
                    flush(batch);
                    return answered(finished.end(), finished.changes(), finished.notices(), finished.plan());
                }
                case Event.Broken broken -> {
                    flush(batch);
                    return new Ended.Failed(broken.failure(), clock.timing());
                }
                case Event.Turned turned -> {
                    return new Ended.Refused(turned.refusal());
                }
            }
        }
    }

    /** Whether it ends before its time, or with it. */
    private Optional<End> cut() {
        if (stopped) {
            return Optional.of(End.STOPPED);
        }
        return clock.since() > most.toNanos() ? Optional.of(End.TIME) : Optional.empty();
    }

    private void flush(List<List<CypherValue>> batch) {
        if (!batch.isEmpty()) {
            clock.firstRow();
            List<List<CypherValue>> some = List.copyOf(batch);
            batch.clear();
            clock.receives(() -> receiver.rows(some));
        }
    }

    private Ended answered(End end, Changes changes, List<Notice> notices, Optional<PlanNode> plan) {
        return new Ended.Answered(new Summary(end, rows, bytes, clock.timing(), changes, notices, plan));
    }

    /** Ends in the database what may go on there; nothing where it has ended. */
    private void end() {
        try {
            while (!asked.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                setting.end().accept(question);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
