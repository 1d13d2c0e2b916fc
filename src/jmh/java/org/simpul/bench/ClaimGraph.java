package org.simpul.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.graph.NodeKey;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;

/**
 * Claims with their sentences and documents in a local Neo4j, made once by Neo4j's importer and kept in the folder for temporary
 * files: one million claims, or as many as the environment variable SIMPUL_BENCH_CLAIMS says, of a tenth as many entities in as
 * many documents. A tenth of the claims is about a hub, and one of its edges has claims of 5,000 documents.
 */
final class ClaimGraph implements AutoCloseable {

    static final int CLAIMS = Optional.ofNullable(System.getenv("SIMPUL_BENCH_CLAIMS"))
            .map(Integer::valueOf)
            .orElse(1_000_000);
    static final int ENTITIES = CLAIMS / 10;
    static final NodeKey HUB = new NodeKey("e0");
    static final EdgeKey BUSY = new EdgeKey(HUB, "SUPPORTS", new NodeKey("e1"));

    private static final int DOCUMENTS = CLAIMS / 10;
    private static final int SENTENCES = CLAIMS / 2;
    private static final int EDGES = CLAIMS * 3 / 10;
    private static final int BUSIEST = Math.min(5_000, DOCUMENTS);
    private static final String CLAIM_FIELDS =
            "id:ID(claim),edge,relation,polarity,modality,confidence:double,rule,extractor,eventDate:date,datePrecision,:LABEL\n";

    private static final List<String> LABELS = List.of("Person", "Organization", "Country", "Place");

    private final LocalNeo4j server;
    private final Graph graph;
    private final int[] sources = new int[EDGES];
    private final int[] targets = new int[EDGES];
    private final int[] edges = new int[CLAIMS];

    private ClaimGraph(Path data) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(5);
        for (int edge = 0; edge < EDGES; edge++) {
            sources[edge] = edge % 10 == 0 ? 0 : random.nextInt(1, ENTITIES);
            int target = random.nextInt(1, ENTITIES);
            targets[edge] = edge == 0 ? 1 : target == sources[edge] ? 1 + target % (ENTITIES - 1) : target;
        }
        for (int claim = 0; claim < CLAIMS; claim++) {
            edges[claim] = claim % (CLAIMS / BUSIEST) == 0 ? 0 : claim < EDGES ? claim : random.nextInt(1, EDGES);
        }
        Path made = data.resolve("made");
        long began = System.nanoTime();
        if (!Files.exists(made)) {
            LocalNeo4j.start(data).close();
            fill(data);
        }
        server = LocalNeo4j.start(data);
        BoltAccess access = server.access();
        graph = Graph.connect(access.uri().toString(), access.username(), access.password(), "neo4j");
        new GraphSchema(graph).apply();
        if (!Files.exists(made)) {
            Files.createFile(made);
            System.out.printf(
                    "%,d claims of %,d entities made in %d s%n",
                    CLAIMS, ENTITIES, (System.nanoTime() - began) / 1_000_000_000);
        }
    }

    /** Returns when it answers: within a minute where it is there already, within some minutes else. */
    static ClaimGraph start() throws IOException, InterruptedException {
        return new ClaimGraph(Path.of(System.getProperty("java.io.tmpdir"), "simpul-claims-" + CLAIMS));
    }

    Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        server.close();
    }

    /** Of a claim, the document that makes it: an edge's claims are of many. */
    private static int document(int claim) {
        return of(sentence(claim));
    }

    private static int sentence(int claim) {
        return claim / 2;
    }

    /** The document of a sentence. */
    private static int of(int sentence) {
        return scattered(sentence, DOCUMENTS);
    }

    private static int scattered(int number, int below) {
        return (int) ((number * 0x9E3779B97F4A7C15L >>> 33) % below);
    }

    private static boolean denies(int claim) {
        return scattered(claim, 20) == 7;
    }

    private static LocalDate published(int document) {
        return LocalDate.of(2015, 1, 1).plusDays(document * 31L % 3_600);
    }

    private String key(int edge) {
        return new EdgeKey(new NodeKey("e" + sources[edge]), "SUPPORTS", new NodeKey("e" + targets[edge])).value();
    }

    private void fill(Path data) throws IOException, InterruptedException {
        Path files = Files.createDirectories(data.resolve("files"));
        List<String> options = new ArrayList<>();
        options.add("--nodes=" + entities(files));
        options.add("--nodes=Document=" + documents(files));
        options.add("--nodes=Sentence=" + sentences(files));
        options.add("--nodes=" + claims(files));
        options.add("--nodes=Naming=" + namings(files));
        options.add("--relationships=STATED_IN=" + stated(files));
        options.add("--relationships=HAS=" + has(files));
        options.add("--relationships=SUBJECT=" + ends(files, "subjects", sources, 0));
        options.add("--relationships=OBJECT=" + ends(files, "objects", targets, 20));
        options.add("--relationships=MENTIONS=" + mentions(files));
        options.add("--relationships=OF=" + whose(files));
        options.add("--relationships=NAMES=" + names(files));
        options.add("--relationships=" + drawn(files));
        Importer.load(data, options);
        try (var all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path entities(Path files) throws IOException {
        BitSet[] near = new BitSet[ENTITIES];
        for (int edge = 0; edge < EDGES; edge++) {
            near(near, sources[edge]).set(targets[edge]);
            near(near, targets[edge]).set(sources[edge]);
        }
        return write(files.resolve("entities.csv"), out -> {
            out.write("id:ID(entity),name,degree:long,aliases:string[],:LABEL\n");
            for (int i = 0; i < ENTITIES; i++) {
                out.write("e" + i + "," + LargeGraph.name(i) + ","
                        + near(near, i).cardinality() + ",,Entity|" + LABELS.get(i % LABELS.size()) + "\n");
            }
        });
    }

    private static BitSet near(BitSet[] all, int entity) {
        if (all[entity] == null) {
            all[entity] = new BitSet();
        }
        return all[entity];
    }

    private static Path documents(Path files) throws IOException {
        return write(files.resolve("documents.csv"), out -> {
            out.write(
                    "id:ID(document),name,title,publisher,published:date,language,contentHash,textHash,extractor,after\n");
            for (int i = 0; i < DOCUMENTS; i++) {
                out.write("d" + i + ",n" + i + ",Title of " + i + ",Paper " + i % 40 + "," + published(i) + ",en,h" + i
                        + ",t" + i + ",rules-5,\n");
            }
        });
    }

    private static Path sentences(Path files) throws IOException {
        return write(files.resolve("sentences.csv"), out -> {
            out.write("id:ID(sentence),index:long,before,text,start:long,end:long\n");
            for (int i = 0; i < SENTENCES; i++) {
                out.write(
                        "s" + i + "," + i
                                + ",,The harbour authority has said that it supports the other one in all that it does.,0,81\n");
            }
        });
    }

    private Path claims(Path files) throws IOException {
        return write(files.resolve("claims.csv"), out -> {
            SplittableRandom random = new SplittableRandom(6);
            out.write(CLAIM_FIELDS);
            for (int i = 0; i < CLAIMS; i++) {
                int confidence = 30 + random.nextInt(66);
                out.write("c" + i + "," + key(edges[i]) + ",SUPPORTS," + (denies(i) ? "NEGATIVE" : "POSITIVE")
                        + ",ASSERTED,0." + confidence + ",en.support.verb,rules-5,"
                        + published(document(i)).minusDays(1) + ",DAY,Claim\n");
            }
        });
    }

    private static Path namings(Path files) throws IOException {
        return write(files.resolve("namings.csv"), out -> {
            out.write("id:ID(naming),name,type,aliases:string[]\n");
            for (int i = 0; i < ENTITIES; i++) {
                out.write("n" + i + "," + LargeGraph.name(i) + "," + LABELS.get(i % LABELS.size()) + ",\n");
            }
        });
    }

    private static Path stated(Path files) throws IOException {
        return write(files.resolve("stated.csv"), out -> {
            out.write(":START_ID(claim),:END_ID(sentence)\n");
            for (int i = 0; i < CLAIMS; i++) {
                out.write("c" + i + ",s" + sentence(i) + "\n");
            }
        });
    }

    private static Path has(Path files) throws IOException {
        return write(files.resolve("has.csv"), out -> {
            out.write(":START_ID(document),:END_ID(sentence)\n");
            for (int i = 0; i < SENTENCES; i++) {
                out.write("d" + of(i) + ",s" + i + "\n");
            }
        });
    }

    private Path ends(Path files, String name, int[] ends, int start) throws IOException {
        return write(files.resolve(name + ".csv"), out -> {
            out.write(":START_ID(claim),:END_ID(entity),start:long,end:long\n");
            for (int i = 0; i < CLAIMS; i++) {
                out.write("c" + i + ",e" + ends[edges[i]] + "," + start + "," + (start + 9) + "\n");
            }
        });
    }

    private Path mentions(Path files) throws IOException {
        return write(files.resolve("mentions.csv"), out -> {
            out.write(":START_ID(sentence),:END_ID(entity),start:long,end:long,surface\n");
            for (int i = 0; i < CLAIMS; i++) {
                int first = i % 2 * 40;
                out.write(
                        "s" + sentence(i) + ",e" + sources[edges[i]] + "," + first + "," + (first + 9) + ",harbour\n");
                out.write("s" + sentence(i) + ",e" + targets[edges[i]] + "," + (first + 20) + "," + (first + 29)
                        + ",authority\n");
            }
        });
    }

    private static Path whose(Path files) throws IOException {
        return write(files.resolve("of.csv"), out -> {
            out.write(":START_ID(naming),:END_ID(entity)\n");
            for (int i = 0; i < ENTITIES; i++) {
                out.write("n" + i + ",e" + i + "\n");
            }
        });
    }

    private Path names(Path files) throws IOException {
        long[] pairs = new long[2 * CLAIMS];
        for (int i = 0; i < CLAIMS; i++) {
            pairs[2 * i] = (long) document(i) << 32 | sources[edges[i]];
            pairs[2 * i + 1] = (long) document(i) << 32 | targets[edges[i]];
        }
        Arrays.sort(pairs);
        return write(files.resolve("names.csv"), out -> {
            out.write(":START_ID(document),:END_ID(naming)\n");
            for (int i = 0; i < pairs.length; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    out.write("d" + (pairs[i] >> 32) + ",n" + (int) pairs[i] + "\n");
                }
            }
        });
    }

    /** What gathers the claims of each edge, as an import of texts would. */
    private Path drawn(Path files) throws IOException {
        long[] byEdge = new long[CLAIMS];
        for (int i = 0; i < CLAIMS; i++) {
            byEdge[i] = (long) edges[i] << 32 | i;
        }
        Arrays.sort(byEdge);
        return write(files.resolve("drawn.csv"), out -> {
            out.write(
                    ":START_ID(entity),:END_ID(entity),:TYPE,claims:long,documents:long,modality,firstDate:date,lastDate:date,told:string[]\n");
            for (int from = 0; from < CLAIMS; ) {
                int edge = (int) (byEdge[from] >> 32);
                int to = from;
                TreeMap<String, List<Integer>> kinds = new TreeMap<>();
                for (; to < CLAIMS && (int) (byEdge[to] >> 32) == edge; to++) {
                    int claim = (int) byEdge[to];
                    kinds.computeIfAbsent(denies(claim) ? "NOT_SUPPORTS" : "SUPPORTS", any -> new ArrayList<>())
                            .add(claim);
                }
                for (var kind : kinds.entrySet()) {
                    TreeSet<String> told = new TreeSet<>();
                    TreeSet<LocalDate> days = new TreeSet<>();
                    String word = kind.getKey().equals("SUPPORTS") ? " S" : " D";
                    kind.getValue().forEach(claim -> {
                        LocalDate day = published(document(claim));
                        days.add(day.minusDays(1));
                        told.add(day + word + day.minusDays(1));
                    });
                    long documents = kind.getValue().stream()
                            .map(ClaimGraph::document)
                            .distinct()
                            .count();
                    out.write("e" + sources[edge] + ",e" + targets[edge] + "," + kind.getKey() + ","
                            + kind.getValue().size() + "," + documents + ",ASSERTED," + days.first() + ","
                            + days.last() + ","
                            + String.join("|", told.stream().limit(500).toList()) + "\n");
                }
                from = to;
            }
        });
    }

    private static Path write(Path file, Writing writing) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            writing.write(out);
        }
        return file;
    }

    private interface Writing {
        void write(BufferedWriter out) throws IOException;
    }
}
