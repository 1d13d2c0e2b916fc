package org.simpul.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.graph.NodeKey;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;

/**
 * A large graph of Simpul's own in a local Neo4j, made once by Neo4j's importer and kept in the folder for temporary files:
 * one million entities, or as many as the environment variable SIMPUL_BENCH_ENTITIES says, five times as many
 * relationships, and a hub to which a tenth of the entities are linked.
 */
final class LargeGraph implements AutoCloseable {

    static final String HUB_NAME = "Central Harbour Authority";
    static final NodeKey HUB = new NodeKey("e0");
    static final int MIDDLE = 1_000;
    static final int TEN = 10;

    private static final int ENTITIES = Optional.ofNullable(System.getenv("SIMPUL_BENCH_ENTITIES"))
            .map(Integer::valueOf)
            .orElse(1_000_000);
    private static final int RELATIONSHIPS = ENTITIES * 5;

    /** So many nodes with exactly ten neighbours, and as many with a thousand, come right after the hub. */
    private static final int CHOSEN = 20;

    private static final List<String> LABELS = List.of("Person", "Organization", "Country", "Place");
    private static final List<String> TYPES = List.of(
            "MEETS", "VISITS", "SUPPORTS", "TRADES_WITH", "MEMBER_OF", "NOT_MEETS", "CRITICISES", "PARTNERS_WITH");
    private static final String[] SYLLABLES = {
        "ba", "den", "ki", "lo", "mar", "ni", "pur", "ra", "sen", "tu", "wa", "ho", "yan", "gel", "fo", "mi", "du", "re"
    };

    private final LocalNeo4j server;
    private final Graph graph;

    private LargeGraph(LocalNeo4j server, Graph graph) {
        this.server = server;
        this.graph = graph;
    }

    /** Returns when it answers: within a minute where it is there already, within some minutes else. */
    static LargeGraph start() throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("java.io.tmpdir"), "simpul-bench-" + ENTITIES);
        Path made = data.resolve("made");
        long began = System.nanoTime();
        if (!Files.exists(made)) {
            LocalNeo4j.start(data).close();
            fill(data);
        }
        LocalNeo4j server = LocalNeo4j.start(data);
        BoltAccess access = server.access();
        Graph graph = Graph.connect(access.uri().toString(), access.username(), access.password(), "neo4j");
        new GraphSchema(graph).apply();
        if (!Files.exists(made)) {
            mark(access);
            Files.createFile(made);
            System.out.printf(
                    "%,d entities and %,d relationships made in %d s%n",
                    ENTITIES, RELATIONSHIPS, (System.nanoTime() - began) / 1_000_000_000);
        }
        return new LargeGraph(server, graph);
    }

    Graph graph() {
        return graph;
    }

    /** One of the nodes with exactly ten neighbours. */
    static NodeKey ten(int number) {
        return new NodeKey("e" + (1 + number % CHOSEN));
    }

    /** One of the nodes with exactly a thousand. */
    static NodeKey middle(int number) {
        return new NodeKey("e" + (1 + CHOSEN + number % CHOSEN));
    }

    /** Any other. */
    static NodeKey any(SplittableRandom random) {
        return new NodeKey("e" + random.nextInt(1 + 2 * CHOSEN, ENTITIES));
    }

    /** Three words, of which many names share one. */
    static String name(int entity) {
        if (entity == 0) {
            return HUB_NAME;
        }
        SplittableRandom random = new SplittableRandom(entity);
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 3; word++) {
            name.append(word == 0 ? "" : " ");
            int from = name.length();
            for (int i = 0; i < 3; i++) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.setCharAt(from, Character.toUpperCase(name.charAt(from)));
        }
        return name.toString();
    }

    @Override
    public void close() {
        graph.close();
        server.close();
    }

    /** By what a database is known as one that Simpul has filled. */
    private static void mark(BoltAccess access) {
        try (Driver driver =
                GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()))) {
            driver.executableQuery("MERGE (:Naming {id: $id})")
                    .withParameters(Map.of("id", "bench"))
                    .execute();
        }
    }

    private static void fill(Path data) throws IOException, InterruptedException {
        Path nodes = data.resolve("nodes.csv");
        Path relationships = data.resolve("relationships.csv");
        int[] degrees = relationships(relationships);
        nodes(nodes, degrees);
        Importer.load(data, List.of("--nodes=" + nodes, "--relationships=" + relationships));
        Files.delete(nodes);
        Files.delete(relationships);
    }

    private static void nodes(Path file, int[] degrees) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id:ID,name,nameId,degree:long,aliases:string[],:LABEL\n");
            for (int i = 0; i < ENTITIES; i++) {
                String name = name(i);
                out.write("e" + i + "," + name + "," + name + "," + degrees[i] + ",,Entity|"
                        + LABELS.get(i % LABELS.size()) + "\n");
            }
        }
    }

    /** Writes them, and tells how many neighbours each entity has by them. */
    private static int[] relationships(Path file) throws IOException {
        long[] links = new long[RELATIONSHIPS];
        SplittableRandom support = new SplittableRandom(2);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(":START_ID,:END_ID,:TYPE,claims:long,documents:long,modality\n");
            int[] written = {0};
            ends((source, target) -> {
                int documents = 1 + Math.min(40, (int) (1 / (1.0001 - support.nextDouble())));
                links[written[0]++] = ((long) Math.min(source, target) << 32) | Math.max(source, target);
                out.write("e" + source + ",e" + target + "," + TYPES.get(support.nextInt(TYPES.size())) + ","
                        + (documents + support.nextInt(3)) + "," + documents + ",ASSERTED\n");
            });
        }
        Arrays.sort(links);
        int[] degrees = new int[ENTITIES];
        for (int i = 0; i < links.length; i++) {
            if (i == 0 || links[i] != links[i - 1]) {
                degrees[(int) (links[i] >> 32)]++;
                degrees[(int) links[i]]++;
            }
        }
        return degrees;
    }

    /** The same ends at every call: the hub's, those of the nodes with ten and with a thousand, then any two others. */
    private static void ends(Ends take) throws IOException {
        int first = 1 + 2 * CHOSEN;
        int next = first;
        int left = RELATIONSHIPS;
        for (int node = 0; node < first; node++) {
            int degree = node == 0 ? ENTITIES / 10 : node <= CHOSEN ? TEN : Math.min(MIDDLE, ENTITIES / 100);
            for (int i = 0; i < degree; i++) {
                take.link(node, next);
                next = next == ENTITIES - 1 ? first : next + 1;
            }
            left -= degree;
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < left; i++) {
            int source = random.nextInt(first, ENTITIES);
            take.link(source, first + (source - first + random.nextInt(1, ENTITIES - first)) % (ENTITIES - first));
        }
    }

    private interface Ends {
        void link(int source, int target) throws IOException;
    }
}
