package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.ImportCommand.Opened;
import org.simpul.graph.SharedDatabase;
import org.simpul.ingest.MeetingExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandIT {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final Printed printed = new Printed();
    private final List<String> events = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void printsASummaryForMachinesAndAReportForPeople() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Putin met Modi in the capital.\nIt rained on the hall.");
        Files.writeString(folder.resolve("b.txt"), "");
        Files.writeString(folder.resolve("c.jpg"), "");

        assertThat(run(folder.toString(), "--data", "kept")).isZero();

        assertThat(printed.out().lines()).hasSize(1);
        JsonNode summary = JsonMapper.builder().build().readTree(printed.out());
        assertThat(summary.propertyNames())
                .containsExactly(
                        "ingested",
                        "replaced",
                        "known",
                        "rejected",
                        "skipped",
                        "sentences",
                        "entities",
                        "claims",
                        "complete",
                        "seconds");
        assertThat(printed.out())
                .startsWith("{\"ingested\":1,\"replaced\":0,\"known\":0,\"rejected\":1,\"skipped\":1,"
                        + "\"sentences\":2,\"entities\":2,\"claims\":1,\"complete\":true,\"seconds\":");
        assertThat(printed.err())
                .contains("simpul: " + folder.resolve("b.txt") + " is empty")
                .contains("documents: 1 ingested (0 replaced), 0 known, 1 rejected; files skipped: 1; claims: 1, in ");
        assertThat(events).containsExactly("open kept", "close");
    }

    @Test
    void endsWithOneWhereNothingCouldBeRead() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(printed.err()).contains("nowhere does not exist");
        assertThat(printed.out()).contains("\"rejected\":1");
        assertThat(events).containsExactly("open", "close");
    }

    @Test
    void opensNothingForWrongUsageOrHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "--data")).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(printed.out())
                .startsWith("Usage: simpul import [-h] [--data=DIR] [--extractor=WHICH] [--lexicon=DIR]");
        assertThat(events).isEmpty();
    }

    private int run(String... arguments) {
        return new ImportCommand(_ -> new MeetingExtractor(), this::open)
                .run(List.of(arguments), printed.out, printed.err);
    }

    private Opened open(Optional<Path> data) {
        events.add(("open " + data.map(Path::toString).orElse("")).strip());
        return new Opened(DATABASE.database().graph(), () -> events.add("close"));
    }
}
