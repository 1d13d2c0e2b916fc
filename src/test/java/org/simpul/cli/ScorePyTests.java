package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.extract.RuleExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code eval} counts what score.py counts, on what the rules extract and on what is made of that by chance. */
class ScorePyTests {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SCORE = SHARED.resolve("gold").resolve("score.py");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern COUNT = Pattern.compile("(\\w+) (\\d+)(?:/(\\d+))?");

    @TempDir
    Path folder;

    @BeforeAll
    static void needScorePy() {
        assumeTrue(Files.exists(SCORE), "no score.py in ../shared/gold: not compared");
        assumeTrue(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
                "no python3 on the PATH: not compared with score.py");
    }

    private Path extracted = Path.of("");

    @BeforeEach
    void extract() throws IOException {
        Printed printed = new Printed();
        assertThat(new ExtractCommand(RuleExtractor::new)
                        .run(List.of(SHARED.resolve("corpus").toString()), printed.out, printed.err))
                .isZero();
        extracted = Files.writeString(folder.resolve("extracted.jsonl"), printed.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbose", "--no-alt", "--allow-anaphora"})
    void countAlikeWhatIsExtracted(String option) throws Exception {
        agree(extracted, option);
    }

    @Test
    void countAlikeWhatChanceMakesOfIt() throws Exception {
        long seed = System.nanoTime();
        System.out.println("ScorePyTests: seed " + seed);
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String line : Files.readAllLines(extracted)) {
                lines.add(Perturbed.of(line, random));
            }
        }
        agree(Files.write(folder.resolve("seed-" + seed + ".jsonl"), lines), "--verbose");
    }

    private void agree(Path predictions, String option) throws Exception {
        List<String> arguments = List.of(
                SHARED.resolve("gold").toString(),
                predictions.toString(),
                "--texts",
                SHARED.resolve("corpus").toString(),
                option,
                "--json");
        Path theirs = folder.resolve("theirs.json");
        Path ours = folder.resolve("ours.json");
        String said = python(arguments, theirs);
        Printed printed = new Printed();
        List<String> withOut = new ArrayList<>(arguments);
        withOut.add(ours.toString());
        assertThat(new EvalCommand(InputStream.nullInputStream()).run(withOut, printed.out, printed.err))
                .isZero();

        JsonNode expected = JSON.readTree(Files.readString(theirs));
        JsonNode scores = JSON.readTree(Files.readString(ours));
        assertThat(expected.propertyNames()).contains("summary", "docs", "traps", "relations", "slices");
        for (String field : expected.propertyNames()) {
            assertThat(scores.get(field)).as("%s of %s", field, predictions).isEqualTo(expected.get(field));
        }
        assertThat(scores.get("attributes"))
                .as("attributes of %s", predictions)
                .isEqualTo(JSON.valueToTree(counts(said, "-- attributes")));
        Map<String, List<Integer>> evidence = counts(said, "-- evidence");
        assertThat(scores.get("evidence"))
                .isEqualTo(JSON.valueToTree(Map.of(
                        "sentence of the gold",
                        List.of(first(evidence, "tp_sentence_is_gold"), first(evidence, "tp_with_sentence")),
                        "sentence word for word in its text",
                        List.of(first(evidence, "sentence_verbatim_in_doc"), first(evidence, "sentences_checked")))));
    }

    private String python(List<String> arguments, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", SCORE.toString()));
        command.addAll(arguments);
        command.add(out.toString());
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    /** The counts on the line of score.py that begins so, by name. */
    private static Map<String, List<Integer>> counts(String said, String beginning) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        said.lines().filter(line -> line.startsWith(beginning)).forEach(line -> {
            Matcher count = COUNT.matcher(line.substring(line.lastIndexOf(": ")));
            while (count.find()) {
                counts.put(
                        count.group(1),
                        count.group(3) == null
                                ? List.of(Integer.parseInt(count.group(2)))
                                : List.of(Integer.parseInt(count.group(2)), Integer.parseInt(count.group(3))));
            }
        });
        return counts;
    }

    private static int first(Map<String, List<Integer>> counts, String name) {
        return counts.getOrDefault(name, List.of(0)).getFirst();
    }
}
