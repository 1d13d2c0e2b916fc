package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTests {

    private static final Path HAND = Path.of("src", "test", "resources", "evaluate");
    private static final String GOLD = HAND.resolve("gold").toString();
    private static final String PREDICTIONS = HAND.resolve("predictions.jsonl").toString();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FACT = """
            {"doc":"a","sentence":"Putin met Xi.","subject":{"text":"Putin","canonical":"Putin","type":"Person"},\
            "relation":"MEETS","object":{"text":"Xi","canonical":"Xi","type":"Person"},"polarity":"positive",\
            "modality":"asserted","essential":true,"status":"gold"}
            """;
    private static final String PREDICTION =
            "{\"doc\":\"a\",\"subject\":\"Xi\",\"relation\":\"MEETS\",\"object\":\"Putin\"}\n";

    private final Printed printed = new Printed();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "expected.json, --verbose",
        "expected-no-alt.json, --no-alt",
        "expected-allow-anaphora.json, --allow-anaphora"
    })
    void countsTheCorpusMadeByHandAsScorePyDoes(String file, String option) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(HAND.resolve(file)));
        Path out = folder.resolve("out.json");

        assertThat(run(GOLD, PREDICTIONS, option, "--json", out.toString())).isZero();

        JsonNode scores = JSON.readTree(Files.readString(out));
        assertThat(expected.propertyNames())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(scores.get(field)).as(field).isEqualTo(expected.get(field)));
    }

    @Test
    void printsATableForPeople() {
        run(GOLD, PREDICTIONS, "--texts", HAND.resolve("texts").toString());

        assertThat(printed.out()).isEqualTo("""
                                         pred   ess |     P     R    F1 |  P ex  R ex F1 ex | P rel R rel F1rel | R all
                all                        34    15 | 0.500 0.867 0.634 | 0.357 0.733 0.480 | 0.571 0.867 0.689 | 0.875
                language ?                  1     1 |     - 1.000     - |     - 1.000     - |     - 1.000     - | 1.000
                language en                24     8 | 0.500 0.875 0.636 | 0.318 0.625 0.422 | 0.591 0.875 0.705 | 0.889
                language id                 9     6 | 0.500 0.833 0.625 | 0.500 0.833 0.625 | 0.500 0.833 0.625 | 0.833
                document (* exhaustive)  pred   ess |     P     R    F1 |  P ex  R ex F1 ex | P rel R rel F1rel | R all
                a-whole*                   23     8 | 0.524 0.875 0.655 | 0.333 0.625 0.435 | 0.619 0.875 0.725 | 0.889
                b-utuh*                     6     4 | 0.500 0.750 0.600 | 0.500 0.750 0.600 | 0.500 0.750 0.600 | 0.750
                c-sebagian                  3     2 |     - 1.000     - |     - 1.000     - |     - 1.000     - | 1.000
                d-silent*                   1     0 | 0.000 0.000 0.000 | 0.000 0.000 0.000 | 0.000 0.000 0.000 | 0.000
                e-unlisted                  1     1 |     - 1.000     - |     - 1.000     - |     - 1.000     - | 1.000

                recall by relation  LEADER_OF 1/2, ATTACKS 2/2, MEETS 1/1, SUPPORTS 1/1, OPPOSES 1/1, ATTENDS 1/1, \
                VISITS 1/1, LOCATED_IN 1/1, MEDIATES 1/1, PARTNERS_WITH 1/1, OBSERVER_OF 1/1, HOSTS 0/1, SANCTIONS 1/1
                recall by slice     coref_only 0/1, coref_some 2/3, former 1/1, lang:? 1/1, lang:en 7/8, lang:id 5/6, \
                negative 2/2, planned 2/2, reported 1/1
                traps hit           3 of 4
                  a-whole: MBS ATTENDS the SCO summit in town [positive] negated
                  a-whole: China PARTNERS_WITH Turki [positive] no alliance
                  b-utuh: China ATTACKS Ukraine [negative] nobody says so
                attributes          attribution 1/2, date 1/3, modality 3/5
                evidence            sentence of the gold 3/4, sentence word for word in its text 2/4
                bad lines           3
                unknown documents   nowhere
                """);
    }

    @Test
    void tellsLinesThatAreNoPrediction() {
        run(GOLD, PREDICTIONS);

        assertThat(printed.errLines()).hasSize(3);
        assertThat(printed.errLines().getFirst()).startsWith("simpul: " + PREDICTIONS + " line 41 is not JSON: ");
        assertThat(printed.errLines())
                .contains(
                        "simpul: " + PREDICTIONS + " line 42 has no \"subject\"",
                        "simpul: " + PREDICTIONS + " line 43 is no JSON object");
    }

    @Test
    void listsWhatWasMissedAndWhatWasWrong() {
        run(GOLD, PREDICTIONS, "-v");

        assertThat(printed.out())
                .contains(
                        "  b-utuh: China HOSTS SCO summit [positive] [] \u00ABTiongkok tuan rumah KTT SCO.\u00BB\n",
                        "*~ a-whole: Ukraine SUPPORTS Erdogan [positive] \u00AB\u00BB\n",
                        " ~ c-sebagian: Russia INVADES Ukraine [positive] \u00AB\u00BB\n");
    }

    @Test
    void readsAFileOfFactsAndStandardInput() throws IOException {
        write("gold.jsonl", FACT);
        InputStream in = new ByteArrayInputStream(PREDICTION.getBytes(StandardCharsets.UTF_8));

        assertThat(new EvalCommand(in).run(List.of(folder.toString(), "-"), printed.out, printed.err))
                .isZero();
        assertThat(run(folder.resolve("gold.jsonl").toString(), write("predictions", PREDICTION)))
                .isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out().lines().filter(line -> line.startsWith("all ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("|     - 1.000     - |"));
    }

    @Test
    void saysWhatIsWrongWithAGold() throws IOException {
        String predictions = write("predictions", PREDICTION);
        assertThat(run(folder.toString(), predictions)).isEqualTo(1);
        String facts = write("facts.jsonl", "\n");
        assertThat(run(folder.toString(), predictions)).isEqualTo(1);
        write("facts.jsonl", "\n" + FACT.replace("\"status\":\"gold\"", "\"status\":\"good\""));
        assertThat(run(folder.toString(), predictions)).isEqualTo(1);
        write("facts.jsonl", FACT.replace(",\"type\":\"Person\"", ""));
        assertThat(run(folder.toString(), predictions)).isEqualTo(1);
        write("facts.jsonl", FACT);
        write("docs.jsonl", "{\"doc\"");
        assertThat(run(folder.toString(), predictions)).isEqualTo(1);
        assertThat(run(folder.resolve("nowhere").toString(), predictions)).isEqualTo(1);

        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("simpul: " + folder + " has no facts.jsonl and no gold.jsonl:"
                                        + " name the folder of an annotated corpus"),
                        line -> assertThat(line).isEqualTo("simpul: " + facts + " holds no fact"),
                        line -> assertThat(line)
                                .isEqualTo("simpul: " + facts
                                        + " line 2 has a status other than gold, acceptable and ignore"),
                        line -> assertThat(line).isEqualTo("simpul: " + facts + " line 1, subject, has no \"type\""),
                        line -> assertThat(line).startsWith("simpul: " + folder.resolve("docs.jsonl") + " line 1 is"),
                        line -> assertThat(line).isEqualTo("simpul: " + folder.resolve("nowhere") + " does not exist"));
    }

    @Test
    void saysWhatIsWrongWithPredictions() throws IOException {
        write("facts.jsonl", FACT);
        String gold = folder.toString();
        assertThat(run(gold, folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(run(gold, gold)).isEqualTo(1);
        assertThat(run(gold, write("empty", "\n"))).isEqualTo(1);
        Files.write(folder.resolve("latin"), new byte[] {(byte) 0xE9, '\n'});
        assertThat(run(gold, folder.resolve("latin").toString())).isEqualTo(1);
        assertThat(run(gold, write("good", PREDICTION), "--json", gold)).isEqualTo(1);

        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: " + folder.resolve("nowhere") + " does not exist",
                        "simpul: " + gold + " cannot be read",
                        "simpul: " + folder.resolve("empty")
                                + " holds no prediction: give it what simpul extract prints",
                        "simpul: " + folder.resolve("latin") + " is not UTF-8 text",
                        "simpul: " + gold + " cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a b --fly", "a b --json"})
    void endsWithTwoForWrongUsage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines()).hasSize(2).last().isEqualTo("Try: simpul eval --help");
    }

    @Test
    void tellsItsOptions() {
        assertThat(run("--help")).isZero();
        assertThat(printed.out()).contains("GOLD", "PRED", "--texts=DIR", "--json=OUT", "--no-alt", "--allow-anaphora");
    }

    private int run(String... arguments) {
        return new EvalCommand(InputStream.nullInputStream())
                .run(new ArrayList<>(List.of(arguments)), printed.out, printed.err);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
