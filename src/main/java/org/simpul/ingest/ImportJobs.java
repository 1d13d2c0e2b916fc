package org.simpul.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.simpul.corpus.CorpusReader;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.ingest.ImportJob.State;
import org.simpul.text.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports that people ask for on the page: one at a time, in the order of asking, whether or not somebody watches.
 *
 * <p>One that is cancelled, or that fails, leaves whole documents only. The latest are remembered until the server ends.
 */
public final class ImportJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int REMEMBERED = 20;
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Ingest> ingest;
    private final Limits limits;
    private final Path folder;
    private final Map<Long, ImportJob> jobs = new TreeMap<>();
    private final Set<DocumentId> removed = ConcurrentHashMap.newKeySet();
    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private final List<Consumer<ImportJob>> waiters = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());
    private long last;
    private long told = System.nanoTime();

    /**
     * How much may be sent for one import.
     *
     * @param largest bytes of one file
     * @param most bytes of all
     */
    public record Limits(long largest, long most) {}

    /** What is done for a job, and what it needs. */
    private record Running(Future<?> work, Inbox inbox) {}

    /** @param ingest asked when an import begins */
    public ImportJobs(Supplier<Ingest> ingest, Limits limits) {
        this(ingest, limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    ImportJobs(Supplier<Ingest> ingest, Limits limits, Path folder) {
        this.ingest = ingest;
        this.limits = limits;
        this.folder = folder;
    }

    public Limits limits() {
        return limits;
    }

    /** A place for the texts of one import; whoever asks for it closes it, or submits it. */
    public Inbox inbox() {
        return new Inbox(folder.resolve("simpul-import-" + UUID.randomUUID()), limits.largest(), limits.most());
    }

    /** Imports what {@code inbox} holds when its turn comes, and closes it then. */
    public ImportJob submit(Inbox inbox) {
        CorpusReader reader = new CorpusReader();
        long expected = inbox.texts().stream().mapToLong(reader::estimate).sum()
                + inbox.refused().size();
        synchronized (this) {
            long number = ++last;
            ImportJob job = new ImportJob(
                    number, inbox.names(), Instant.now(), expected, State.WAITING, Optional.empty(), Optional.empty());
            jobs.put(number, job);
            forgetOld();
            running.put(number, new Running(worker.submit(() -> work(number, inbox)), inbox));
            changed();
            return job;
        }
    }

    /** Remembers that a text was removed since, for the reports that tell of it, until it is imported again. */
    public void removed(DocumentId document) {
        removed.add(document);
    }

    /** The texts that were removed since, as a view that changes with them. */
    public Set<DocumentId> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** All that are remembered, the latest first. */
    public synchronized List<ImportJob> jobs() {
        return List.copyOf(new ArrayList<>(jobs.values()).reversed());
    }

    /** Ends an import before its next write, or before it begins; one that is over stays as it is. */
    public synchronized void cancel(long number) {
        ImportJob job = jobs.get(number);
        Running work = running.get(number);
        if (job == null || work == null || job.state().isOver()) {
            return;
        }
        boolean begun = job.state() != State.WAITING;
        set(number, job.in(begun ? State.CANCELLING : State.CANCELLED));
        work.work().cancel(true);
        if (!begun) {
            running.remove(number);
            work.inbox().close();
        }
    }

    /** Has {@code watcher} hear, on any thread, that something has changed, not too often. */
    public Runnable follow(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Has {@code waiter} hear, on the import's thread, of each import that is over. */
    public void whenOver(Consumer<ImportJob> waiter) {
        waiters.add(waiter);
    }

    /** Ends what is running, and waits for its last write. */
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import still writes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.values().forEach(left -> left.inbox().close());
    }

    private void work(long number, Inbox inbox) {
        try (inbox) {
            if (begin(number)) {
                Ingest ready = Store.uninterrupted(ingest);
                IngestReport report =
                        ready.submitted(inbox.texts(), inbox.refused(), progress -> tell(number, progress));
                end(number, report.complete() ? State.DONE : State.CANCELLED, Optional.of(report));
            }
        } catch (GraphUnavailableException e) {
            end(number, State.FAILED, Optional.empty());
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            end(number, State.FAILED, Optional.empty());
        } finally {
            running.remove(number);
        }
    }

    private synchronized boolean begin(long number) {
        ImportJob job = jobs.get(number);
        if (job == null || job.state() != State.WAITING) {
            return false;
        }
        set(number, job.in(State.RUNNING));
        return true;
    }

    private synchronized void tell(long number, Progress progress) {
        ImportJob job = jobs.get(number);
        if (job != null) {
            jobs.put(number, job.at(progress));
            if (System.nanoTime() - told >= BETWEEN.toNanos()) {
                changed();
            }
        }
    }

    private void end(long number, State state, Optional<IngestReport> report) {
        over(number, state, report).ifPresent(job -> waiters.forEach(waiter -> waiter.accept(job)));
    }

    private synchronized Optional<ImportJob> over(long number, State state, Optional<IngestReport> report) {
        report.ifPresent(end -> end.texts().forEach(text -> removed.remove(text.id())));
        Optional<ImportJob> job = Optional.ofNullable(jobs.get(number))
                .map(now -> report.map(now::with).orElse(now).in(state));
        job.ifPresent(now -> set(number, now));
        return job;
    }

    private void set(long number, ImportJob job) {
        jobs.put(number, job);
        changed();
    }

    private void changed() {
        told = System.nanoTime();
        watchers.forEach(Runnable::run);
    }

    private void forgetOld() {
        jobs.values().stream()
                .filter(job -> job.state().isOver())
                .map(ImportJob::number)
                .limit(Math.max(0, jobs.size() - REMEMBERED))
                .toList()
                .forEach(jobs::remove);
    }
}
