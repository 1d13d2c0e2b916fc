package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.corpus.CorpusReader;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.SampleCorpus;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

/** All that is found in a text stands in it, character by character, whatever the text is made of. */
class SpansTests {

    private static final List<String> PIECES = List.of(
            "Presiden Rusia Vladimir Putin",
            "Presiden China, Xi Jinping,",
            "Recep Tayyip Erdog\u0306an",
            "Erdoğan",
            "Kremlin spokesman Dmitry Peskov",
            "Belarus",
            "SCO",
            "Organisasi Kerja Sama Shanghai (SCO)",
            "bertemu",
            "bertemu dengan",
            "tidak akan bergabung dengan",
            "met",
            "joined",
            "will visit",
            "di Astana, Kazakhstan,",
            "in Beijing on 3 July 2024",
            "pada Rabu (3/7/2024)",
            "“kemitraan”",
            "🤝",
            "🇷🇺🇨🇳",
            "e\u0301e\u0301",
            "\u202Eשלום עולם\u202C",
            "'O\\'Brien`s'",
            "<b>&amp;</b>",
            "\u00A0",
            "kata dia.",
            "he said.",
            ".",
            "?!",
            "...",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\uFEFF",
            "𝐏𝐮𝐭𝐢𝐧",
            "1.000,5 km²",
            "Ma'ruf Amin",
            "yang");

    private static final int TEXTS = 300;

    private final Extractor extractor = new RuleExtractor();

    @TempDir
    Path folder;

    @Test
    void areVerbatimInRandomTexts() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Path file = folder.resolve(i + ".txt");
            Files.writeString(file, text, StandardCharsets.UTF_8);

            assertThat(extractions(new CorpusReader().read(List.of(file))))
                    .as("text %d of -Dseed=%d", i, seed)
                    .singleElement()
                    .satisfies(extraction -> {
                        assertThat(extraction.document().text()).isEqualTo(normalised(text));
                        assertVerbatim(extraction);
                        claims.addAll(extraction.claims());
                    });
        }
        assertThat(claims).as("claims in the texts of -Dseed=%d", seed).hasSizeGreaterThan(TEXTS / 10);
    }

    @Test
    void areVerbatimInTheSample() {
        List<Extraction> extractions = extractions(SampleCorpus.read());

        assertThat(extractions).hasSizeGreaterThanOrEqualTo(24).allSatisfy(SpansTests::assertVerbatim);
        assertThat(extractions).allSatisfy(extraction -> {
            assertThat(extraction.claims()).isNotEmpty();
            assertThat(extraction.document().published()).isPresent();
            assertThat(extraction.document().publisher()).contains("Simpul sample");
        });
    }

    @Test
    void theSampleIsReadToItsLastRow() {
        assertThat(SampleCorpus.read())
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Read.class));
    }

    private List<Extraction> extractions(Stream<Reading> corpus) {
        try (corpus) {
            return corpus.filter(Read.class::isInstance)
                    .map(reading -> extractor.extract(((Read) reading).document()))
                    .toList();
        }
    }

    private static void assertVerbatim(Extraction extraction) {
        Document document = extraction.document();
        assertThat(extraction.sentences())
                .allSatisfy(sentence ->
                        assertThat(sentence.span().of(document.text())).isEqualTo(sentence.text()));
        assertThat(extraction.sentences().stream().flatMap(sentence -> sentence.tokens().stream()))
                .allSatisfy(
                        token -> assertThat(token.span().of(document.text())).isEqualTo(token.text()));
        assertThat(extraction.mentions()).allSatisfy(mention -> {
            assertThat(mention.span().of(document.text())).isEqualTo(mention.surface());
            assertThat(extraction.sentences().get(mention.sentence()).span().contains(mention.span()))
                    .isTrue();
        });
        assertThat(extraction.claims()).allSatisfy(claim -> {
            assertThat(claim.evidence().document()).isEqualTo(document.id());
            assertThat(extraction.sentences()).contains(claim.evidence().sentence());
            assertThat(claim.evidence().subject().of(document.text())).isNotBlank();
            assertThat(claim.evidence().object().of(document.text())).isNotBlank();
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Presiden itu bertemu dengan menteri yang baru.\n");
        for (int pieces = 5 + random.nextInt(60); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) > 0 ? " " : "");
        }
        return text.append(" Ini yang terakhir dari berita itu.").toString();
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
