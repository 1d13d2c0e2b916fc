package org.simpul.extract;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.evaluate.Gold;
import org.simpul.evaluate.GoldDocument;
import org.simpul.evaluate.Prediction;
import org.simpul.evaluate.Scorer;
import org.simpul.evaluate.Scores;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated corpora that the rules are measured on. */
enum EvalCorpus {
    /** What Simpul brings with it, each text with its title. */
    SAMPLE(Path.of("src", "test", "resources", "sample")) {
        @Override
        List<Document> documents(Gold gold) throws IOException {
            List<Document> documents = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src", "main", "resources", "sample", "corpus.jsonl"))) {
                JsonNode row = JSON.readTree(line);
                String title = row.get("title").asString();
                documents.add(document(
                        row.get("id").asString(),
                        title,
                        title + "\n\n" + row.get("text").asString(),
                        row.get("language").asString(),
                        Optional.of(LocalDate.parse(row.get("published").asString()))));
            }
            return documents;
        }
    },
    /** Texts of many kinds, hard news and features, written and annotated apart from the rules. */
    NEWS(Path.of("src", "test", "resources", "news")),
    /** Full-length news reports, written and annotated apart from the rules. */
    REPORTS(Path.of("src", "test", "resources", "reports")),
    /** Short articles as agencies, papers and broadcasters print them, written and annotated apart from the rules. */
    ARTICLES(Path.of("src", "test", "resources", "articles")),
    /** Plain news as agencies print it, written and annotated apart from the rules. */
    PLAIN(Path.of("src", "test", "resources", "plain")),
    /** What a day brings from desks of many kinds, densely annotated apart from the rules, half of it never read. */
    DISPATCHES(Path.of("src", "test", "resources", "dispatches")),
    /** What broadcasters, agencies and papers print of a day, plain and not dense, annotated apart and measured before it was read. */
    BULLETINS(Path.of("src", "test", "resources", "bulletins")),
    /** Dense news of coups, blocs, deals and coalitions, annotated apart and measured before it was read. */
    WIRES(Path.of("src", "test", "resources", "wires")),
    /** News from elsewhere, which not every place has. */
    SHARED(Path.of("..", "shared", "gold")) {
        @Override
        List<Document> documents(Gold gold) throws IOException {
            List<Document> documents = new ArrayList<>();
            for (GoldDocument document : gold.documents()) {
                Path file = Path.of("..", "shared", "corpus", document.name() + ".txt");
                documents.add(document(
                        document.name(),
                        document.name(),
                        Files.readString(file),
                        document.language(),
                        Optional.empty()));
            }
            return documents;
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    EvalCorpus(Path folder) {
        this.folder = folder;
    }

    List<Document> documents(Gold gold) throws IOException {
        Map<String, String> languages =
                gold.documents().stream().collect(toMap(GoldDocument::name, GoldDocument::language));
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("texts.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String name = row.get("doc").asString();
            documents.add(document(
                    name, name, row.get("text").asString(), languages.getOrDefault(name, ""), Optional.empty()));
        }
        return documents;
    }

    List<Document> documents() throws IOException {
        return documents(Gold.read(folder, false));
    }

    boolean present() {
        return Files.isDirectory(folder);
    }

    Scores score(Extractor extractor) {
        Gold gold = Gold.read(folder, false);
        try {
            List<Prediction> predictions = documents(gold).stream()
                    .flatMap(document -> predictions(document, extractor))
                    .toList();
            return new Scorer(gold, true).score(predictions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Prediction> predictions(Document document, Extractor extractor) {
        return extractor.extract(document).claims().stream().map(claim -> Prediction.of(document.name(), claim));
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
