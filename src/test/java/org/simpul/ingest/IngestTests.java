package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.extract.Extractor;
import org.simpul.graph.Known;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Outcome.Skipped;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

class IngestTests {

    private final MapStore store = new MapStore();
    private final Ingest ingest = new Ingest(new MeetingExtractor(), store);

    @TempDir
    Path folder;

    @Test
    void putsTheClaimsOfAFolderIntoTheStore() throws IOException {
        write("a.txt", "Putin met Modi in the capital.\nIt rained on the hall.");
        write("b.txt", "Modi did not meet Erdogan in the hall of the palace.");

        IngestReport report = run();

        assertThat(store.claims()).containsExactly("Putin POSITIVE Modi", "Modi NEGATIVE Erdogan");
        assertThat(report)
                .usingRecursiveComparison()
                .ignoringFields("elapsed", "texts", "doubts")
                .isEqualTo(new IngestReport(
                        2,
                        0,
                        0,
                        List.of(),
                        0,
                        List.of(),
                        0,
                        List.of(),
                        3,
                        3,
                        2,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        report.elapsed()));
        assertThat(report.texts()).extracting(NewText::claims).containsExactly(1, 1);
        assertThat(report.doubts())
                .extracting(doubt -> doubt.subject().of(doubt.sentence()) + " "
                        + doubt.object().of(doubt.sentence()))
                .containsExactlyInAnyOrder("Putin Modi", "Modi Erdogan");
        assertThat(report.elapsed()).isPositive();
    }

    @Test
    void saysInWhichCharsetATextWasReadThatDoesNotSay() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        Files.write(folder.resolve("b.txt"), "Modi met Erdogan in the café.".getBytes(Charset.forName("windows-1252")));

        IngestReport report = run();

        assertThat(report.ingested()).isEqualTo(2);
        assertThat(report.guessed()).isOne();
        assertThat(report.guesses()).extracting(NewText::assumed).containsExactly(Optional.of("Windows-1252"));
    }

    @Test
    void namesTheFirstFilesOfOtherKindsInAnArchive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("Putin met Modi in the capital.".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 30; i++) {
                zip.putNextEntry(new ZipEntry("photo " + i + ".png"));
            }
        }

        IngestReport report = run();

        assertThat(report.ingested()).isOne();
        assertThat(report.skipped()).isEqualTo(30);
        assertThat(report.others()).hasSize(IngestReport.LISTED_ALIKE);
        assertThat(report.others().getFirst().source()).endsWith("photo 0.png");
    }

    @Test
    void changesNothingWhenItReadsAFolderAgain() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        run();
        List<Extraction> before = List.copyOf(store.kept.values());
        AtomicInteger extracted = new AtomicInteger();

        IngestReport again = new Ingest(counting(extracted), store).run(List.of(folder), _ -> {});

        assertThat(again.known()).isEqualTo(1);
        assertThat(again.ingested()).isZero();
        assertThat(again.anyRead()).isTrue();
        assertThat(extracted).hasValue(0);
        assertThat(store.kept.values()).containsExactlyElementsOf(before);
    }

    @Test
    void readsAgainWhatAnotherVersionOfTheExtractorRead() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        run();
        Extractor newer = new Extractor() {
            @Override
            public String name() {
                return "meetings-2";
            }

            @Override
            public Extraction extract(Document document) {
                Extraction read = new MeetingExtractor().extract(document);
                return new Extraction(document, read.sentences(), read.mentions(), read.claims(), name());
            }
        };

        IngestReport first = new Ingest(newer, store).run(List.of(folder), _ -> {});
        IngestReport again = new Ingest(newer, store).run(List.of(folder), _ -> {});

        assertThat(first.replaced()).isEqualTo(1);
        assertThat(again.known()).isEqualTo(1);
        assertThat(store.claims()).containsExactly("Putin POSITIVE Modi");
    }

    @Test
    void replacesWhatADocumentSaidBefore() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        run();
        write("a.txt", "Putin did not meet Modi in the capital.");

        IngestReport report = run();

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.ingested()).isEqualTo(1);
        assertThat(store.claims()).containsExactly("Putin NEGATIVE Modi");
    }

    @Test
    void knowsTheSameTextFromAnotherFile() throws IOException {
        write("a.txt", "Two Leaders Meet\nPutin met Modi in the capital.");
        run();
        write("copy.txt", "Two Leaders Meet\nPutin met Modi in the capital.");

        IngestReport report = run();

        assertThat(report.known()).isEqualTo(2);
        assertThat(store.kept).hasSize(1);
    }

    @Test
    void knowsATextUnderAnotherNameAndTellsWhichItIs() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        run();
        write("copy.txt", "Putin met  Modi\nin the capital.\n");
        write("second copy.txt", "Putin met Modi in the capital.");

        IngestReport report = run();

        assertThat(report.ingested()).isZero();
        assertThat(report.familiar())
                .extracting(known -> known.twin().orElse("itself"))
                .containsExactly("itself", "a", "a");
    }

    @Test
    void takesOneOfTwoEqualTextsOfOneRun() throws IOException {
        write("a.txt", "Two Leaders Meet\nPutin met Modi in the capital.");
        write("b.txt", "Two Leaders Meet\nPutin met Modi in the capital.");

        IngestReport report = run();

        assertThat(report.ingested()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
    }

    @Test
    void knowsTheTextsOfTheBatchBeforeThatWasBeingWritten() throws IOException {
        for (int i = 0; i <= Batches.FIRST_TEXTS; i++) {
            write(
                    "text%03d.txt".formatted(i),
                    "Two Leaders Meet\nPutin met Modi in hall %d.".formatted(i % Batches.FIRST_TEXTS));
        }

        IngestReport report = run();

        assertThat(report.ingested()).isEqualTo(Batches.FIRST_TEXTS);
        assertThat(report.known()).isOne();
    }

    @Test
    void keepsAChangedDocumentThatNowSaysWhatAnotherSays() throws IOException {
        write("a.txt", "Two Leaders Meet\nPutin met Modi in the capital.");
        write("b.txt", "Two Leaders Talk\nModi met Erdogan in the capital.");
        run();
        write("b.txt", "Two Leaders Meet\nPutin met Modi in the capital.");

        IngestReport report = run();

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(store.claims()).containsExactly("Putin POSITIVE Modi", "Putin POSITIVE Modi");
    }

    @Test
    void goesOnWhereATextCannotBeRead() throws IOException {
        write("a.txt", "\0\0");
        write("b.jpg", "a picture");
        write("c.txt", "The text that is a " + MeetingExtractor.DEFEAT + " of the secret.");
        write("d.txt", "Putin met Modi in the capital.");
        List<Outcome> outcomes = new ArrayList<>();

        IngestReport report = ingest.run(List.of(folder), progress -> outcomes.add(progress.latest()));

        assertThat(outcomes).hasExactlyElementsOfTypes(Rejected.class, Skipped.class, Rejected.class, Ingested.class);
        assertThat(report.rejections())
                .containsExactly(
                        new Rejected(folder.resolve("a.txt").toString(), "is binary, not text"),
                        new Rejected(
                                folder.resolve("c.txt").toString(), "defeated the extractor: IllegalStateException"));
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.others()).hasSize(1);
        assertThat(report.guessed()).isZero();
        assertThat(report.ingested()).isEqualTo(1);
    }

    @Test
    void countsEachRejectionAndListsTheFirstForEachReason() throws IOException {
        write("rows.jsonl", "x\n".repeat(250));
        write("rows.txt", "\0\0");

        IngestReport report = run();

        assertThat(report.rejected()).isEqualTo(251);
        assertThat(report.rejections()).hasSize(IngestReport.LISTED_ALIKE + 1);
        assertThat(report.rejections().getLast().reason()).isEqualTo("is binary, not text");
        assertThat(report.anyRead()).isFalse();
    }

    @Test
    void writesInBatchesAndTellsEachStep() throws IOException {
        write(
                "rows.jsonl",
                IntStream.range(0, 150)
                        .mapToObj(i -> "{\"text\":\"Putin met Modi in hall " + i + " of the palace.\"}")
                        .collect(Collectors.joining("\n")));
        List<Long> counts = new ArrayList<>();

        ingest.run(List.of(folder), progress -> counts.add(progress.soFar().ingested()));

        assertThat(store.batches).containsExactly(8, 16, 32, 64, 30);
        assertThat(counts).hasSize(150).isSorted().endsWith(150L);
    }

    @Test
    void holdsFewLongTextsAtATime() throws IOException {
        String half = "of the hall ".repeat(Batches.MOST_CHARACTERS / 24);
        for (int i = 0; i < 6; i++) {
            write(i + ".txt", "Text " + i + " of the palace.\n" + half);
        }

        run();

        assertThat(store.batches).containsExactly(2, 2, 2);
    }

    @Test
    void stopsBeforeTheNextWriteWhenInterrupted() throws IOException {
        write(
                "rows.jsonl",
                IntStream.range(0, 150)
                        .mapToObj(i -> "{\"text\":\"Putin met Modi in hall " + i + " of the palace.\"}")
                        .collect(Collectors.joining("\n")));

        IngestReport report =
                ingest.run(List.of(folder), _ -> Thread.currentThread().interrupt());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.complete()).isFalse();
        assertThat(report.ingested()).isEqualTo(8);
        assertThat(store.batches).containsExactly(8);

        assertThat(run().complete()).isTrue();
        assertThat(store.kept).hasSize(150);
        assertThat(store.settled).isEqualTo(2);
    }

    @Test
    void anInterruptHoldsWhereTheNextTextsTakeTime() throws IOException {
        write(
                "rows.jsonl",
                IntStream.range(0, 150)
                        .mapToObj(i -> "{\"text\":\"Putin met Modi in hall " + i + " of the palace.\"}")
                        .collect(Collectors.joining("\n")));
        Extractor slow = new Extractor() {
            @Override
            public String name() {
                return new MeetingExtractor().name();
            }

            @Override
            public Extraction extract(Document document) {
                if (Integer.parseInt(document.text().replaceAll("\\D", "")) >= 8) {
                    LockSupport.parkNanos(20_000_000);
                }
                return new MeetingExtractor().extract(document);
            }
        };

        IngestReport report = new Ingest(slow, store)
                .run(List.of(folder), _ -> Thread.currentThread().interrupt());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.complete()).isFalse();
        assertThat(store.batches).containsExactly(8);
    }

    @Test
    void endsWhereTheStoreFails() throws IOException {
        write("a.txt", "Putin met Modi in the capital.");
        Store gone = new Store() {
            @Override
            public Known known(Collection<Document> documents, String extractor) {
                throw new IllegalStateException("gone");
            }

            @Override
            public void write(List<Extraction> batch) {
                throw new AssertionError("Nothing to write");
            }

            @Override
            public void settle() {
                throw new AssertionError("Nothing to settle");
            }
        };

        assertThatThrownBy(() -> new Ingest(new MeetingExtractor(), gone).run(List.of(folder), _ -> {}))
                .hasMessage("gone");
    }

    private IngestReport run() {
        return ingest.run(List.of(folder), _ -> {});
    }

    private static Extractor counting(AtomicInteger extracted) {
        return new Extractor() {
            @Override
            public String name() {
                return new MeetingExtractor().name();
            }

            @Override
            public Extraction extract(Document document) {
                extracted.incrementAndGet();
                return new MeetingExtractor().extract(document);
            }
        };
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
