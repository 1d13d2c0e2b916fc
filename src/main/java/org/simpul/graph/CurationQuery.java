package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.text.DocumentId;

/** What somebody should look at who looks after the graph. */
public final class CurationQuery {

    /** Among how many entities duplicates are looked for whose names are not written alike: the best-connected. */
    public static final int NAMES = 20_000;

    /** A name that more share than these says nothing. */
    public static final int CROWD = 24;

    /** So many names are told that several share, at most. */
    static final int ALIKE = 1_000;

    /** So many claims are counted, and no more: where there are more, one more is told. */
    public static final int COUNTED = 10_000;

    /** Of how many pairs it is asked what they share. */
    public static final int PAIRS = 200;

    /** Around entities with more neighbours than these nothing is counted. */
    static final int BUSIEST = 500;

    private static final CypherFile NAMED = CypherFile.of("read/named-alike");
    private static final CypherFile WRITTEN_ALIKE = CypherFile.of("read/written-alike");
    private static final CypherFile NAMED_COUNT = CypherFile.of("read/named-count");
    /** So many pairs that are kept apart are known at most. */
    private static final int DECIDED = 100_000;

    private static final CypherFile APART = CypherFile.of("read/apart");
    private static final CypherFile SHARED = CypherFile.of("read/shared-neighbours");
    private static final CypherFile SUPPORT = CypherFile.of("read/support");
    private static final CypherFile CLAIMS = CypherFile.of("read/claims-of-documents");
    private static final CypherFile UNCERTAIN = CypherFile.of("read/uncertain-claims");
    private static final CypherFile UNCERTAIN_COUNT = CypherFile.of("read/uncertain-count");

    private final Graph graph;

    public CurationQuery(Graph graph) {
        this.graph = graph;
    }

    /**
     * Two entities, and what they have in common.
     *
     * @param shared how many neighbours
     */
    public record Pair(NodeKey first, NodeKey second, long shared) {}

    /** The pairs that somebody keeps apart. */
    public Set<Set<NodeKey>> apart() {
        return Set.copyOf(graph.read(
                APART,
                Map.of("limit", DECIDED),
                row -> Set.of(
                        new NodeKey(row.get("first").asString()),
                        new NodeKey(row.get("second").asString()))));
    }

    /** The entities with their names, best-connected first, {@value #NAMES} at most. */
    public Capped<NamedEntity> names() {
        return Capped.of(
                graph.read(NAMED, Map.of("limit", NAMES), CurationQuery::named),
                NAMES,
                () -> graph.read(
                                NAMED_COUNT,
                                Map.of(),
                                row -> row.get("entities").asLong())
                        .getFirst());
    }

    /** Of all entities those of one type whose names are written alike, of the {@value #ALIKE} names with most neighbours. */
    public List<NamedEntity> writtenAlike() {
        return graph.read(
                WRITTEN_ALIKE, Map.of("crowd", CROWD, "groups", ALIKE, "limit", CROWD * ALIKE), CurationQuery::named);
    }

    private static NamedEntity named(Record row) {
        return new NamedEntity(
                Answers.node(row),
                row.get("aliases").asList(Value::asString, List.of()),
                Answers.text(row, "wikidata"));
    }

    /** What {@code pairs} have in common, {@value #PAIRS} of them at most. */
    public List<Pair> pairs(Collection<List<NodeKey>> pairs) {
        List<List<String>> keys = pairs.stream()
                .limit(PAIRS)
                .map(pair -> pair.stream().map(NodeKey::value).toList())
                .toList();
        return graph.read(
                SHARED,
                Map.of("pairs", keys, "busiest", BUSIEST, "limit", PAIRS),
                row -> new Pair(
                        new NodeKey(row.get("first").asString()),
                        new NodeKey(row.get("second").asString()),
                        row.get("shared").asLong()));
    }

    /** How much is behind each of {@code keys}. */
    public Map<NodeKey, Support> support(Collection<NodeKey> keys) {
        Map<NodeKey, Support> support = new HashMap<>();
        List<String> values = keys.stream().map(NodeKey::value).distinct().toList();
        graph.read(SUPPORT, Map.of("keys", values, "limit", values.size()), row -> row)
                .forEach(row -> support.put(
                        new NodeKey(row.get("key").asString()),
                        new Support(
                                row.get("claims").asLong(),
                                row.get("documents").asLong(),
                                row.get("titles").asList(value -> document(value)))));
        return support;
    }

    /** The claims that are least certain and about which nobody has decided; counted as far as {@value #COUNTED}. */
    public Capped<UncertainClaim> uncertain(int limit) {
        List<UncertainClaim> found = graph.read(
                UNCERTAIN,
                Map.of("limit", limit),
                row -> new UncertainClaim(
                        Answers.node(row.get("subject")),
                        row.get("relation").asString(),
                        Answers.node(row.get("object")),
                        EvidenceQuery.line(row)));
        return Capped.of(
                found,
                limit,
                () -> graph.read(
                                UNCERTAIN_COUNT,
                                Map.of("most", COUNTED + 1),
                                row -> row.get("claims").asLong())
                        .getFirst());
    }

    /** How many claims documents make. */
    public long claims(Collection<DocumentId> documents) {
        return graph.read(
                        CLAIMS,
                        Map.of("ids", documents.stream().map(DocumentId::value).toList()),
                        row -> row.get("claims").asLong())
                .getFirst();
    }

    private static DocumentLine document(MapAccessor row) {
        return new DocumentLine(
                row.get("id").asString(),
                row.get("title").asString(),
                Answers.text(row, "publisher"),
                Answers.text(row, "published"),
                row.get("language").asString());
    }
}
