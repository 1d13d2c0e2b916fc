package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.TestDatabase;

class IngestIT {

    private static final String HOSTILE = "a'b\"c`d {$x} RETURN";

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private TestDatabase database;
    private Ingest ingest;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        database = DATABASE.database();
        ingest = new Ingest(new MeetingExtractor(), new ClaimWriter(database.graph()));
    }

    @Test
    void importingAFolderTwiceChangesNothing() throws IOException {
        write("a.txt", "Putin met Modi in the capital.\nModi did not meet Erdogan in the hall.");
        write(
                HOSTILE + ".txt",
                "The `MATCH (n) DETACH DELETE n` of \"O'Brien\" <b>\\n</b> 🤝 e\u0301:\nPutin met Xi in it.");
        run(_ -> {});
        List<String> before = database.dump();

        IngestReport again = run(_ -> {});

        assertThat(before).anyMatch(line -> line.contains("MEETS")).anyMatch(line -> line.contains("NOT_MEETS"));
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.ingested()).isZero();
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void aChangedDocumentReplacesItsOldClaims() throws IOException {
        write("b.txt", "Modi met Erdogan in the hall.");
        write("a.txt", "Putin did not meet Modi in the capital.");
        run(_ -> {});
        List<String> fresh = database.dump();
        database.empty();
        write("a.txt", "Putin met Modi in the capital.\nPutin met Macron in the capital.");
        run(_ -> {});
        write("a.txt", "Putin did not meet Modi in the capital.");

        IngestReport report = run(_ -> {});

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(database.dump()).isEqualTo(fresh);
    }

    @Test
    void anInterruptedImportLeavesWholeDocumentsAndGoesOn() throws IOException {
        write(
                "rows.jsonl",
                IntStream.range(0, 130)
                        .mapToObj(i -> "{\"text\":\"Putin met Modi in hall " + i + " of the palace.\"}")
                        .collect(Collectors.joining("\n")));
        run(_ -> {});
        List<String> whole = database.dump();
        database.empty();

        IngestReport cut = run(_ -> Thread.currentThread().interrupt());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(cut.complete()).isFalse();
        assertThat(count("Document")).isEqualTo(cut.ingested()).isBetween(1L, 129L);
        assertThat(count("Sentence")).isEqualTo(cut.ingested());
        assertThat(count("Claim")).isEqualTo(cut.ingested());

        assertThat(run(_ -> {}).known()).isEqualTo(cut.ingested());
        assertThat(database.dump()).isEqualTo(whole);
    }

    private IngestReport run(Consumer<Progress> progress) {
        return ingest.run(List.of(folder), progress);
    }

    private long count(String label) {
        return database.dump().stream()
                .filter(line -> line.startsWith("[" + label + "]") || line.startsWith("[\"" + label + "\"]"))
                .filter(line -> line.contains("] {"))
                .count();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
