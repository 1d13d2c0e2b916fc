package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.cli.Extractors.Model;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.ChatStub;
import org.simpul.extract.llm.LlmExtractor;
import org.simpul.extract.llm.LlmReport;
import org.simpul.extract.llm.Said;
import org.simpul.ingest.IngestReport;
import org.simpul.ingest.MeetingExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractorOptionTests {

    private static final String TEXT = "Putin met Modi in the capital.";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Printed printed = new Printed();
    private final ChatStub stub = new ChatStub();

    private final List<LlmExtractor> models = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("news.txt"), TEXT);
        stub.behave(ChatStub.says(
                Said.all(Said.meeting(0, TEXT, "Putin", "Modi"), Said.meeting(0, TEXT, "Putin", "Obama"))));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void asksNobodyUnlessToldTo() {
        assertThat(extract(folder.toString())).isZero();
        assertThat(extract("--extractor", "rules", folder.toString())).isZero();

        assertThat(printed.out().lines()).hasSize(2).noneMatch(line -> line.contains("extractor"));
        assertThat(stub.requests()).isEmpty();
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void aLanguageModelsRefusedClaimsAreCountedInTheEnd() {
        assertThat(extract("--extractor", "llm", folder.toString())).isZero();

        assertThat(extractors()).containsExactly("llm:stub:1");
        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: llm:stub:1: claims: 1 taken, 1 refused (a mention not in the sentence: 1)",
                        "simpul: llm:stub:1: batches: 1 asked, 0 failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "BOTH", "Both"})
    void bothPrintTheirClaims(String both) {
        assertThat(extract("--extractor=" + both, folder.toString())).isZero();

        assertThat(extractors()).containsExactly("meetings-1", "llm:stub:1");
    }

    @Test
    void aDocumentWithoutAnAnswerIsAProblem() {
        stub.behave(_ -> ChatStub.says("no"));

        assertThat(extract("--extractor", "llm", folder.toString())).isEqualTo(1);

        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .startsWith(
                        "simpul: " + folder.resolve("news.txt") + " was not read: llm:stub:1 answered what is no JSON")
                .contains("simpul: llm:stub:1: batches: 1 asked, 1 failed (answered what is no JSON: 1)");
    }

    @Test
    void withoutAnEndpointTheSettingsAreNamedAndNothingIsOpened() {
        Extractors unset = new Extractors(_ -> new MeetingExtractor(), _ -> new Model.Unset("Set it up."));
        ImportCommand imports = new ImportCommand(unset, _ -> {
            throw new AssertionError("No database is needed");
        });

        for (String which : List.of("llm", "both")) {
            List<String> arguments = List.of("--extractor", which, folder.toString());
            assertThat(new ExtractCommand(unset).run(arguments, printed.out, printed.err))
                    .isEqualTo(2);
            assertThat(imports.run(arguments, printed.out, printed.err)).isEqualTo(2);
        }

        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .startsWith("simpul: Set it up.", "Try: simpul extract --help")
                .hasSize(8);
    }

    @Test
    void anotherExtractorIsWrongUsage() {
        assertThat(extract("--extractor", "magic", folder.toString())).isEqualTo(2);
        assertThat(extract("--extractor")).isEqualTo(2);

        assertThat(printed.errLines().getFirst())
                .contains("--extractor")
                .contains("magic")
                .containsIgnoringCase("[rules, llm, both]");
    }

    @Test
    void anImportsSummaryTellsWhatCameOfAsking() {
        extract("--extractor", "llm", folder.toString());
        LlmReport asked = asked();
        IngestReport report = new IngestReport(
                1,
                0,
                0,
                List.of(),
                0,
                List.of(),
                0,
                List.of(),
                1,
                2,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                true,
                Duration.ofSeconds(2));

        JsonNode llm = json.readTree(Console.json(SummaryLine.of(report, Optional.of(asked))))
                .path("llm");

        assertThat(llm.toString())
                .isEqualTo("{\"extractor\":\"llm:stub:1\",\"claims\":1,\"refused\":{\"NOT_IN_THE_SENTENCE\":1},"
                        + "\"batches\":1,\"failed\":{},\"unsent\":0}");
        assertThat(Console.json(SummaryLine.of(report, Optional.empty()))).doesNotContain("llm");
        assertThat(asked.lines())
                .allSatisfy(line -> assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain("putin"));
    }

    private LlmReport asked() {
        return models.getLast().report();
    }

    private int extract(String... arguments) {
        Extractors extractors = new Extractors(_ -> new MeetingExtractor(), this::model);
        return new ExtractCommand(extractors).run(List.of(arguments), printed.out, printed.err);
    }

    private Model model(Tables tables) {
        LlmExtractor ready = new LlmExtractor(stub.settings(), tables);
        models.add(ready);
        return new Model.Ready(ready);
    }

    private List<String> extractors() {
        return printed.out()
                .lines()
                .map(line -> json.readTree(line).get("extractor").stringValue())
                .toList();
    }
}
