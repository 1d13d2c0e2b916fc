package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simpul.corpus.CorpusReader;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.SampleCorpus;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.SentenceSplitter;
import org.simpul.text.Span;

/** What is stored of a document's sentences gives the whole text again, every sentence at its offsets. */
class WholeTextTests {

    private static final Path SHARED = Path.of("..", "shared", "corpus");
    private static final int TEXTS = 500;

    private static final List<String> PIECES = List.of(
            "Putin met Xi.",
            "“Ya,” katanya.",
            "1. Pasal satu",
            "U.S. Sen. Smith said so!",
            "🤝🇷🇺",
            "Erdog\u0306an e\u0301",
            "\u202Eשלום עולם\u202C.",
            "\uD83D",
            ".",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\t",
            "\u00A0",
            "\uFEFF");

    @Test
    void overTheSample() {
        assertThat(documents(SampleCorpus.read())).hasSizeGreaterThan(20).allSatisfy(WholeTextTests::assertWhole);
    }

    @Test
    void overTheSharedCorpus() {
        assumeTrue(Files.isDirectory(SHARED), "no corpus in ../shared: not read");
        assertThat(documents(new CorpusReader().read(List.of(SHARED))))
                .isNotEmpty()
                .allSatisfy(WholeTextTests::assertWhole);
    }

    @Test
    void overTextsOfOddCharacters() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = "x"
                    + IntStream.range(0, random.nextInt(40))
                            .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining());
            assertThat(document(text)).as("text %d of -Dseed=%d", i, seed).satisfies(WholeTextTests::assertWhole);
        }
    }

    private static void assertWhole(Document document) {
        Rows rows = Rows.of(List.of(
                new Extraction(document, SentenceSplitter.split(document.text()), List.of(), List.of(), "test")));
        StringBuilder whole = new StringBuilder();
        for (Map<String, Object> sentence : rows.sentences()) {
            Map<?, ?> stored = properties(sentence);
            Span span = new Span(offset(stored, "start"), offset(stored, "end"));
            assertThat(stored.get("text")).isEqualTo(span.of(document.text()));
            whole.append(stored.get("before")).append(stored.get("text"));
            assertThat(whole).hasSize(span.end());
        }
        rows.documents().forEach(row -> whole.append(properties(row).get("after")));
        assertThat(whole).hasToString(document.text());
    }

    private static int offset(Map<?, ?> stored, String name) {
        return (Integer) Objects.requireNonNull(stored.get(name));
    }

    private static Map<?, ?> properties(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
    }

    private static List<Document> documents(Stream<Reading> corpus) {
        try (corpus) {
            return corpus.filter(Read.class::isInstance)
                    .map(reading -> ((Read) reading).document())
                    .toList();
        }
    }

    private static Document document(String text) {
        return new Document(
                DocumentId.ofSource(text),
                "odd",
                "odd",
                text,
                Language.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
