package org.simpul.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.Known;
import org.simpul.ingest.ImportJob.State;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

@Timeout(30)
class ImportJobsTests {

    private static final String NEWS = "Putin met Modi in the capital of the country.";

    private final MapStore store = new MapStore();
    private final List<ImportJobs> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        opened.forEach(ImportJobs::close);
        assertThat(left()).as("temporary files").isEmpty();
    }

    @Test
    void cancellingOneThatGetsReadyIsNoFailure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ImportJobs jobs = new ImportJobs(
                () -> {
                    begun.countDown();
                    try {
                        Thread.sleep(300);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("interrupted", e);
                    }
                    return new Ingest(new MeetingExtractor(), store);
                },
                new ImportJobs.Limits(1 << 20, 2 << 20),
                folder);
        opened.add(jobs);
        Inbox inbox = jobs.inbox();
        inbox.take("a.txt", bytes(NEWS));
        ImportJob job = jobs.submit(inbox);
        begun.await();

        jobs.cancel(job.number());

        assertThat(over(jobs, job).state()).isEqualTo(State.CANCELLED);
        assertThat(store.kept).isEmpty();
    }

    @Test
    void importsFilesAndTextsAndReportsEach() throws Exception {
        ImportJobs jobs = jobs(store);
        Inbox inbox = jobs.inbox();
        inbox.take("a.txt", bytes(NEWS));
        inbox.take("empty.txt", bytes(""));
        inbox.take("picture.png", bytes("x"));
        inbox.paste("A title", "Modi met Erdogan in the hall of the palace.");

        ImportJob job = over(jobs, jobs.submit(inbox));

        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.names()).containsExactly("a.txt", "empty.txt", "picture.png", "A title");
        IngestReport report = job.soFar().orElseThrow();
        assertThat(report.texts()).extracting(NewText::title).containsExactly("a", "A title");
        assertThat(report.rejections()).extracting(Rejected::source).containsExactly("empty.txt", "picture.png");
        assertThat(report.entities()).isEqualTo(3);
        assertThat(store.claims()).containsExactly("Putin POSITIVE Modi", "Modi POSITIVE Erdogan");
    }

    @Test
    void whatIsStillComingWhenThePageIsLeftIsImportedWithWhatHasCome() throws Exception {
        ImportJobs jobs = jobs(store);
        Inbox inbox = jobs.inbox();
        inbox.take("a.txt", bytes(NEWS));
        PipedOutputStream browser = new PipedOutputStream();
        PipedInputStream server = new PipedInputStream(browser);
        browser.write("Modi met Erdogan in the hall ".getBytes(UTF_8));
        Thread upload = Thread.ofVirtual().start(() -> inbox.take("slow.txt", server));
        while (server.available() > 0) {
            Thread.onSpinWait();
        }

        inbox.leave(jobs::submit);
        assertThat(jobs.jobs()).as("before all has come").isEmpty();
        browser.write("of the palace.".getBytes(UTF_8));
        browser.close();
        upload.join();

        over(jobs, jobs.jobs().getFirst());
        assertThat(store.claims()).containsExactlyInAnyOrder("Putin POSITIVE Modi", "Modi POSITIVE Erdogan");
    }

    @Test
    void whereNothingHasComeWhenThePageIsLeftNothingIsImported() {
        ImportJobs jobs = jobs(store);

        jobs.inbox().leave(jobs::submit);

        assertThat(jobs.jobs()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeAsItComes() throws Exception {
        ImportJobs jobs = jobs(store);
        Inbox inbox = jobs.inbox();
        inbox.take("large.txt", new Endless());
        inbox.take("1.txt", bytes(NEWS + " ".repeat(900_000)));
        inbox.take("2.txt", bytes(NEWS + " Others came later." + " ".repeat(900_000)));
        inbox.take("3.txt", bytes(NEWS + " ".repeat(900_000)));
        inbox.take("broken.txt", broken("Connection reset"));
        inbox.take("full.txt", broken("No space left on device"));

        IngestReport report = over(jobs, jobs.submit(inbox)).soFar().orElseThrow();

        assertThat(report.rejections())
                .containsExactly(
                        new Rejected("large.txt", "is too large: files of up to 1 MB can be sent"),
                        new Rejected("3.txt", "is too much at once: send up to 2 MB together"),
                        new Rejected("broken.txt", "did not arrive whole: send it again"),
                        new Rejected("full.txt", "could not be kept: the disk is full"));
        assertThat(report.ingested()).isEqualTo(2);
    }

    @Test
    void saysThatFilesCannotBeKept() throws Exception {
        Files.writeString(folder.resolve("a file"), "where a folder should be");
        ImportJobs jobs = new ImportJobs(
                () -> new Ingest(new MeetingExtractor(), store),
                new ImportJobs.Limits(1 << 20, 2 << 20),
                folder.resolve("a file"));
        opened.add(jobs);
        Inbox inbox = jobs.inbox();
        inbox.take("a.txt", bytes(NEWS));

        assertThat(over(jobs, jobs.submit(inbox)).soFar().orElseThrow().rejections())
                .containsExactly(new Rejected("a.txt", "could not be kept on the server"));
        Files.delete(folder.resolve("a file"));
    }

    @Test
    void takesOneAfterAnother() throws Exception {
        Gate gate = new Gate();
        ImportJobs jobs = jobs(gate);
        ImportJob first = jobs.submit(with(jobs, NEWS));
        gate.reached.await();
        ImportJob second = jobs.submit(with(jobs, "Modi met Erdogan in the hall of the palace."));

        assertThat(jobs.jobs()).extracting(ImportJob::state).containsExactly(State.WAITING, State.RUNNING);

        gate.open.countDown();
        over(jobs, first);
        over(jobs, second);
        assertThat(jobs.jobs()).extracting(ImportJob::state).containsOnly(State.DONE);
        assertThat(store.kept).hasSize(2);
    }

    @Test
    void oneThatIsCancelledLeavesWholeDocumentsAndNoFiles() throws Exception {
        Gate gate = new Gate();
        ImportJobs jobs = jobs(gate);
        Inbox inbox = jobs.inbox();
        inbox.take(
                "rows.jsonl",
                bytes(IntStream.range(0, 150)
                        .mapToObj(i -> "{\"text\":\"Putin met Modi in hall " + i + " of the palace.\"}")
                        .collect(Collectors.joining("\n"))));
        ImportJob job = jobs.submit(inbox);
        assertThat(job.expected()).isEqualTo(150);
        gate.reached.await();

        jobs.cancel(job.number());
        assertThat(jobs.jobs().getFirst().state()).isEqualTo(State.CANCELLING);
        gate.open.countDown();

        ImportJob ended = over(jobs, job);
        assertThat(ended.state()).isEqualTo(State.CANCELLED);
        assertThat(ended.soFar().orElseThrow().ingested()).isEqualTo(8);
        assertThat(store.kept).hasSize(8);
        assertThat(over(jobs, jobs.submit(with(jobs, NEWS))).state()).isEqualTo(State.DONE);
    }

    @Test
    void oneThatIsCancelledBeforeItBeginsNeverBegins() throws Exception {
        Gate gate = new Gate();
        ImportJobs jobs = jobs(gate);
        ImportJob first = jobs.submit(with(jobs, NEWS));
        gate.reached.await();
        ImportJob second = jobs.submit(with(jobs, "Modi met Erdogan in the hall of the palace."));

        jobs.cancel(second.number());
        gate.open.countDown();
        over(jobs, first);
        over(jobs, second);

        assertThat(jobs.jobs()).extracting(ImportJob::state).containsExactly(State.CANCELLED, State.DONE);
        assertThat(store.kept).hasSize(1);
        jobs.cancel(first.number());
        assertThat(jobs.jobs()).extracting(ImportJob::state).containsExactly(State.CANCELLED, State.DONE);
    }

    @Test
    void oneThatFailsIsToldAndTheNextBegins() throws Exception {
        Failing failing = new Failing();
        ImportJobs jobs = jobs(failing);

        assertThat(over(jobs, jobs.submit(with(jobs, NEWS))).state()).isEqualTo(State.FAILED);
        failing.answers = true;
        assertThat(over(jobs, jobs.submit(with(jobs, NEWS))).state()).isEqualTo(State.DONE);
    }

    @Test
    void anInboxThatNobodySubmitsLeavesNothing() throws IOException {
        Inbox inbox = jobs(store).inbox();
        inbox.take("a.txt", bytes(NEWS));
        assertThat(inbox.isEmpty()).isFalse();

        inbox.close();
        inbox.take("late.txt", bytes(NEWS));

        assertThat(inbox.texts()).hasSize(1);
    }

    private ImportJobs jobs(Store into) {
        ImportJobs jobs = new ImportJobs(
                () -> new Ingest(new MeetingExtractor(), into), new ImportJobs.Limits(1 << 20, 2 << 20), folder);
        opened.add(jobs);
        return jobs;
    }

    private static Inbox with(ImportJobs jobs, String text) {
        Inbox inbox = jobs.inbox();
        inbox.paste("", text);
        return inbox;
    }

    private static ImportJob over(ImportJobs jobs, ImportJob job) throws InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        Runnable unfollow = jobs.follow(() -> {
            if (now(jobs, job).state().isOver()) {
                changed.countDown();
            }
        });
        if (!now(jobs, job).state().isOver()) {
            assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();
        }
        unfollow.run();
        return now(jobs, job);
    }

    private static ImportJob now(ImportJobs jobs, ImportJob job) {
        return jobs.jobs().stream()
                .filter(one -> one.number() == job.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** A store that lets nothing be written until it is opened. */
    private final class Gate implements Store {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public Known known(Collection<Document> documents, String extractor) {
            return store.known(documents, extractor);
        }

        @Override
        public void write(List<Extraction> batch) {
            reached.countDown();
            boolean interrupted = false;
            while (open.getCount() > 0) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            store.write(batch);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void settle() {
            store.settle();
        }
    }

    /** A store that does not answer, until it does. */
    private final class Failing implements Store {

        private volatile boolean answers;

        @Override
        public Known known(Collection<Document> documents, String extractor) {
            if (!answers) {
                throw new GraphUnavailableException(
                        Fault.UNREACHABLE, "The database does not answer", new IllegalStateException());
            }
            return store.known(documents, extractor);
        }

        @Override
        public void write(List<Extraction> batch) {
            store.write(batch);
        }

        @Override
        public void settle() {
            store.settle();
        }
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return length;
        }
    }

    /** A file that breaks off. */
    private static InputStream broken(String words) {
        return new SequenceInputStream(bytes(NEWS), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(words);
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                throw new IOException(words);
            }
        });
    }
}
