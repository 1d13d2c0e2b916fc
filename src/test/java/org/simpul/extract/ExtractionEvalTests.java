package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.extract.Scorer.Score;
import org.simpul.extract.Scorer.Stated;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import tools.jackson.databind.JsonNode;

/** How well the rules read two annotated corpora; a drop below the floors fails the build. */
class ExtractionEvalTests {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SAMPLE = Path.of("src", "test", "resources", "sample");
    private static final Path TEXTS = Path.of("src", "main", "resources", "sample", "corpus.jsonl");

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    @ParameterizedTest
    @CsvSource({"id, 0.95, 0.62", "en, 0.95, 0.53"})
    void readsTheSampleInEachLanguage(String language, double precision, double recall) throws IOException {
        Gold gold = new Gold(SAMPLE);
        Score score = score(gold, sample(), document -> language.equals(gold.languages.get(document)));

        assertThat(score.precision()).as("precision of %s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall of %s", score).isGreaterThanOrEqualTo(recall);
        assertThat(score.traps()).isEmpty();
    }

    @Test
    void readsTheSharedCorpus() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no annotated corpus in ../shared: not measured");
        Gold gold = new Gold(SHARED.resolve("gold"));
        Score score = score(gold, shared(gold), document -> true);

        assertThat(score.precision()).as("precision of %s", score).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as("recall of %s", score).isGreaterThanOrEqualTo(0.65);
        assertThat(score.exactPrecision()).as("exact precision of %s", score).isGreaterThanOrEqualTo(0.94);
        assertThat(score.exactRecall()).as("exact recall of %s", score).isGreaterThanOrEqualTo(0.60);
        assertThat(score.traps()).isEmpty();
    }

    private static Score score(Gold gold, List<Document> documents, Predicate<String> counted) {
        List<Stated> claims = new ArrayList<>();
        for (Document document : documents) {
            EXTRACTOR.extract(document).claims().forEach(claim -> claims.add(new Stated(document.name(), claim)));
        }
        return new Scorer(gold).score(claims, counted);
    }

    private static List<Document> sample() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (JsonNode line : Gold.lines(TEXTS)) {
            String name = line.get("id").asString();
            String title = line.get("title").asString();
            String text = title + "\n\n" + line.get("text").asString();
            Optional<LocalDate> published =
                    Optional.of(LocalDate.parse(line.get("published").asString()));
            documents.add(document(name, title, text, line.get("language").asString(), published));
        }
        return documents;
    }

    private static List<Document> shared(Gold gold) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                String language = gold.languages.getOrDefault(name, "id");
                documents.add(document(name, name, Files.readString(file), language, Optional.empty()));
            }
        }
        return documents;
    }

    private static Document document(
            String name, String title, String text, String language, Optional<LocalDate> published) {
        return new Document(
                DocumentId.ofSource(name),
                name,
                title,
                text,
                Language.ofCode(language).orElseThrow(),
                Optional.empty(),
                published,
                Optional.empty());
    }
}
