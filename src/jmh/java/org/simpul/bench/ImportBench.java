package org.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.ingest.Ingest;
import org.simpul.ingest.IngestReport;
import org.simpul.knowledge.Extraction;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;
import org.simpul.text.Document;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast texts come into Neo4j, what part of that extraction and database take, and how fast the driver alone writes the
 * same rows by the same statements, in the same run.
 */
final class ImportBench {

    static final String NAME = "ImportBench";

    private static final int DOCUMENTS = 1_000;
    private static final int CHARACTERS = 3_000;
    private static final int ROUNDS = 5;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Path texts;
    private final Driver driver;
    private final StatementRecorder recorder = new StatementRecorder();
    private final LongAdder extracting = new LongAdder();
    private final Ingest ingest;

    private ImportBench(Path texts, Driver driver) {
        this.texts = texts;
        this.driver = driver;
        Graph graph = new Graph(recorder.listeningTo(driver), "neo4j");
        new GraphSchema(graph).apply();
        ingest = new Ingest(new Timed(new RuleExtractor(), extracting), new ClaimWriter(graph));
    }

    static void run() throws IOException {
        Path folder = Files.createTempDirectory("simpul-import");
        try (LocalNeo4j server = LocalNeo4j.start(folder.resolve("data"))) {
            BoltAccess access = server.access();
            try (Driver driver =
                    GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()))) {
                ImportBench bench = new ImportBench(corpus(folder, DOCUMENTS), driver);
                bench.round("warming up");
                double[] shares = IntStream.rangeClosed(1, ROUNDS)
                        .mapToDouble(round -> bench.round("round " + round))
                        .sorted()
                        .toArray();
                System.out.println(String.format(
                        Locale.ROOT,
                        "%s: %.2f to %.2f of the driver's speed, median %.2f (goal .80)",
                        NAME,
                        shares[0],
                        shares[ROUNDS - 1],
                        shares[ROUNDS / 2]));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Publication runs over two years, as that of a corpus does. */
    private static Path corpus(Path folder, int documents) throws IOException {
        JsonMapper json = JsonMapper.shared();
        Path texts = Files.createDirectory(folder.resolve("texts"));
        AtomicInteger number = new AtomicInteger();
        Stream<String> lines = new OtherNews()
                .texts(documents, CHARACTERS)
                .map(text -> Map.of(
                        "id",
                        "text " + number.incrementAndGet(),
                        "published",
                        FIRST.plusDays(number.get() % 730).toString(),
                        "text",
                        text))
                .map(json::writeValueAsString);
        Files.write(texts.resolve("news.jsonl"), (Iterable<String>) lines::iterator);
        return texts;
    }

    /** Imports, then lets the driver write the same; what part of the driver's speed the import had. */
    private double round(String name) {
        empty();
        recorder.clear();
        extracting.reset();
        long start = System.nanoTime();
        IngestReport report = ingest.run(List.of(texts), progress -> {});
        double whole = seconds(System.nanoTime() - start);
        empty();
        long again = System.nanoTime();
        recorder.again(driver);
        double alone = seconds(System.nanoTime() - again);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %,d documents, %,d claims in %.1f s: %,.0f documents/s, %,.0f claims/s; %.1f s of it in %d transactions;"
                        + " extraction %.1f s over all threads; the driver alone %.1f s: %.2f of its speed",
                name,
                report.ingested(),
                report.claims(),
                whole,
                report.ingested() / whole,
                report.claims() / whole,
                seconds(recorder.nanoseconds()),
                recorder.transactions(),
                seconds(extracting.sum()),
                alone,
                alone / whole));
        return alone / whole;
    }

    /** Relationships first: of a hub there are more than one transaction holds. */
    private void empty() {
        try (Session session = driver.session()) {
            session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
            session.run("MATCH (n) WHERE NOT n:SchemaStep CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    /** Adds up how long another extractor takes. */
    private record Timed(Extractor extractor, LongAdder nanoseconds) implements Extractor {

        @Override
        public String name() {
            return extractor.name();
        }

        @Override
        public Extraction extract(Document document) {
            long start = System.nanoTime();
            try {
                return extractor.extract(document);
            } finally {
                nanoseconds.add(System.nanoTime() - start);
            }
        }
    }
}
