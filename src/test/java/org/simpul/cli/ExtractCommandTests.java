package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.ingest.MeetingExtractor;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Reason;
import org.simpul.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

    private final Printed printed = new Printed();

    @TempDir
    Path folder;

    @Test
    void printsAClaimAsOneLineOfJson() throws IOException {
        write("news.txt", "🤝 at last:\nErdoğan did not meet Xi in the \"hall\".\n");

        assertThat(run(folder.toString())).isZero();

        assertThat(printed.out())
                .isEqualTo("{\"doc\":\"news\",\"sentence\":\"Erdoğan did not meet Xi in the \\\"hall\\\".\","
                        + "\"start\":12,\"end\":50,"
                        + "\"subject\":\"Erdoğan\",\"subjectType\":\"Person\",\"subjectText\":\"Erdoğan\","
                        + "\"relation\":\"MEETS\","
                        + "\"object\":\"Xi\",\"objectType\":\"Person\",\"objectText\":\"Xi\","
                        + "\"polarity\":\"negative\",\"modality\":\"asserted\",\"attribution\":null,\"date\":null,"
                        + "\"confidence\":0.9,\"rule\":\"met\"}\n");
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void explainsAClaimWhereAsked() throws IOException {
        write("news.txt", "Presiden Vladimir Putin tidak bertemu Xi Jinping di Beijing pada Rabu (3/7/2024).");

        new ExtractCommand(RuleExtractor::new).run(List.of("--explain", folder.toString()), printed.out, printed.err);

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.propertyNames()).endsWith("rule", "explain");
            assertThat(line.get("explain")
                            .valueStream()
                            .map(reason -> reason.get("about").stringValue()))
                    .containsSubsequence(
                            Stream.of(Reason.About.values()).map(Enum::name).toList());
        });
        assertThat(printed.out())
                .contains("{\"about\":\"POLARITY\",\"words\":\"[denied] “tidak”\"}")
                .contains("{\"about\":\"DATE\",\"words\":\"“Rabu (3/7/2024)” → 2024-07-03\"}");
    }

    @Test
    void explainsNothingUnasked() throws IOException {
        write("news.txt", "Presiden Vladimir Putin tidak bertemu Xi Jinping.");

        new ExtractCommand(RuleExtractor::new).run(List.of(folder.toString()), printed.out, printed.err);

        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.propertyNames()).endsWith("confidence", "rule"));
    }

    @Test
    void printsSpansThatFindTheSentenceInTheText() throws IOException {
        String text =
                "Two 🇷🇺 leaders e\u0301 meet\n\nPutin met Modi in the hall.\nModi met Xi in the hall of שלום.\n";
        write("news.txt", text.replace("\n", "\r\n"));

        run(folder.toString());

        List<JsonNode> lines = lines();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(text.substring(
                                line.get("start").intValue(), line.get("end").intValue()))
                        .isEqualTo(line.get("sentence").stringValue()));
    }

    @Test
    void keepsTheOrderOfTheCorpus() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("%02d.txt".formatted(i), "Putin met Modi in hall " + i + " of the palace.");
        }

        run(folder.toString());

        assertThat(lines())
                .extracting(line -> line.get("doc").stringValue())
                .hasSize(40)
                .isSorted();
    }

    @Test
    void printsProblemsOneALineOnTheOtherStream() throws IOException {
        write("a.txt", "\0");
        write("b.txt", "Putin met Modi in the hall.");
        write("c\u001B[2J\nd.txt", "");
        write("e.txt", "A " + MeetingExtractor.DEFEAT + " of the secret.");
        write("f.jpg", "");

        assertThat(run(folder.toString())).isZero();

        assertThat(printed.out().lines()).hasSize(1);
        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: " + folder.resolve("a.txt") + " is binary, not text",
                        "simpul: " + folder + "/c?[2J?d.txt is empty",
                        "simpul: " + folder.resolve("e.txt") + " defeated the extractor: IllegalStateException",
                        "simpul: files of other kinds skipped: 1");
    }

    @Test
    void endsWithOneWhereNothingCouldBeRead() throws IOException {
        write("a.txt", "");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: " + folder.resolve("a.txt") + " is empty",
                        "simpul: " + folder.resolve("nowhere") + " does not exist");
    }

    @Test
    void endsWithZeroWhereATextStatesNothing() throws IOException {
        write("a.txt", "It rained on the hall.");

        assertThat(run(folder.toString())).isZero();
        assertThat(printed.out()).isEmpty();
    }

    @Test
    void endsWithTwoForWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--no-such-option", "a")).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: Missing required parameter: 'PATH'",
                        "Try: simpul extract --help",
                        "simpul: Unknown option: '--no-such-option'",
                        "Try: simpul extract --help");
    }

    @Test
    void printsHelpWithoutLoadingAnything() {
        int code = new ExtractCommand(_ -> {
                    throw new AssertionError("No extractor is needed");
                })
                .run(List.of("--help"), printed.out, printed.err);

        assertThat(code).isZero();
        assertThat(printed.out())
                .startsWith("Usage: simpul extract [-h] [--explain] [--extractor=WHICH] [--lexicon=DIR]")
                .contains(".jsonl");
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void readsAPathThatLooksLikeAnOptionAfterTwoDashes() throws IOException {
        assertThat(run("--", "--no-such-file")).isEqualTo(1);
        assertThat(printed.err()).contains("--no-such-file does not exist");
    }

    @Test
    @Timeout(20)
    void endsQuietlyWhenNobodyReadsOn() throws IOException {
        for (int i = 0; i < 500; i++) {
            write("%03d.txt".formatted(i), "Putin met Modi in hall " + i + " of the palace.");
        }
        AtomicInteger lines = new AtomicInteger();
        PrintStream head = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (lines.incrementAndGet() > 2) {
                    throw new IOException("Broken pipe");
                }
            }
        });
        AtomicInteger extracted = new AtomicInteger();

        int code = new ExtractCommand(_ -> counting(extracted)).run(List.of(folder.toString()), head, printed.err);

        assertThat(code).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(extracted.get()).isBetween(3, 20);
    }

    private int run(String... arguments) {
        return new ExtractCommand(_ -> new MeetingExtractor()).run(List.of(arguments), printed.out, printed.err);
    }

    private static Extractor counting(AtomicInteger extracted) {
        return new Extractor() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public Extraction extract(Document document) {
                extracted.incrementAndGet();
                return new MeetingExtractor().extract(document);
            }
        };
    }

    private List<JsonNode> lines() {
        JsonMapper json = JsonMapper.builder().build();
        return printed.out().lines().map(json::readTree).toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
