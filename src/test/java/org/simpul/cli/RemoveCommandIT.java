package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.ImportCommand.Opened;
import org.simpul.graph.DocumentHead;
import org.simpul.graph.DocumentsCalled;
import org.simpul.graph.SharedDatabase;
import org.simpul.ingest.MeetingExtractor;

class RemoveCommandIT {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    private final Printed printed = new Printed();

    @TempDir
    Path folder;

    @BeforeEach
    void readThree() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Putin met Modi in the capital.");
        for (String name : List.of("one", "two")) {
            Path file = Files.createDirectory(folder.resolve(name)).resolve("news.txt");
            Files.writeString(file, "Putin met Modi in hall " + name + ".");
        }
        new ImportCommand(_ -> new MeetingExtractor(), _ -> opened())
                .run(List.of(folder.toString()), new Printed().out, new Printed().err);
    }

    @Test
    void removesByTitleAndById() {
        DocumentHead news = called("news").findFirst().orElseThrow();

        assertThat(run("a", news.id().value())).isZero();

        assertThat(printed.out()).isEqualTo("{\"removed\":2}\n");
        assertThat(called("a")).isEmpty();
        assertThat(called("news")).hasSize(1);
    }

    @Test
    void removesNothingWhereATextIsNotThereOrMayBeAnother() {
        assertThat(run("a", "nowhere")).isEqualTo(1);
        assertThat(run("a", "news")).isEqualTo(1);

        assertThat(printed.err())
                .contains("simpul: \"nowhere\" is neither the id nor the title of a text")
                .contains("simpul: \"news\" is the title of several texts; name one by its id: ")
                .contains("simpul: nothing was removed");
        assertThat(printed.out()).isEmpty();
        assertThat(called("a")).hasSize(1);
        assertThat(called("news")).hasSize(2);
    }

    @Test
    void tellsWhatItTakes() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(printed.out()).startsWith("Usage: simpul remove [-h] [--data=DIR] DOC...");
    }

    private Stream<DocumentHead> called(String called) {
        return new DocumentsCalled(DATABASE.database().graph()).find(called, 9).stream();
    }

    private int run(String... arguments) {
        return new RemoveCommand(_ -> opened()).run(List.of(arguments), printed.out, printed.err);
    }

    private static Opened opened() {
        return new Opened(DATABASE.database().graph(), () -> {});
    }
}
