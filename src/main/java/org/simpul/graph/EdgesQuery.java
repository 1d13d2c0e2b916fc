package org.simpul.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.knowledge.Modality;

/** Which edges run among some nodes. */
public final class EdgesQuery {

    /** How many edges one answer holds at most: the best supported. */
    public static final int LIMIT = 10_000;

    private static final CypherFile EDGES_AMONG = CypherFile.of("read/edges-among");
    private static final CypherFile DOCUMENTS = CypherFile.of("read/documents-behind-edges");

    private final Graph graph;
    private final RivalValues values;

    public EdgesQuery(Graph graph) {
        this.graph = graph;
        this.values = new RivalValues(graph);
    }

    /** The edges among {@code keys}, best supported first, {@value #LIMIT} at most. */
    public List<GraphEdge> among(Collection<NodeKey> keys) {
        return touching(keys, keys);
    }

    /**
     * Those of the edges among {@code part} and {@code others} that have an end in {@code part}, best supported first,
     * {@value #LIMIT} at most. Cost: one step for each relationship of all these nodes but the best-connected.
     */
    public List<GraphEdge> touching(Collection<NodeKey> part, Collection<NodeKey> others) {
        Set<String> partKeys = values(part);
        Set<String> keys = new HashSet<>(partKeys);
        keys.addAll(values(others));
        List<Row> rows = graph.read(
                EDGES_AMONG,
                Map.of("keys", List.copyOf(keys), "part", List.copyOf(partKeys), "limit", LIMIT),
                EdgesQuery::row);
        Map<String, Long> both = documents(rows.stream()
                .filter(row -> row.says > 0 && row.denies > 0)
                .map(row -> row.key.value())
                .toList());
        return values.beside(rows.stream().map(row -> row.edge(both)).toList());
    }

    /** A document may both state and deny: so where both are there, documents are counted from the claims. */
    private Map<String, Long> documents(List<String> edges) {
        Map<String, Long> documents = new HashMap<>();
        if (!edges.isEmpty()) {
            graph.read(DOCUMENTS, Map.of("edges", edges, "limit", edges.size()), row -> row)
                    .forEach(row -> documents.put(
                            row.get("edge").asString(), row.get("documents").asLong()));
        }
        return documents;
    }

    private static Set<String> values(Collection<NodeKey> keys) {
        Set<String> values = new HashSet<>();
        keys.forEach(key -> values.add(key.value()));
        return values;
    }

    private static Row row(Record row) {
        return new Row(
                new EdgeKey(
                        new NodeKey(row.get("source").asString()),
                        row.get("relation").asString(),
                        new NodeKey(row.get("target").asString())),
                row.get("says").asLong(),
                row.get("denies").asLong(),
                row.get("saying").asLong(),
                row.get("denying").asLong(),
                row.get("disputed").asBoolean(),
                row.get("modality").asString("").equals(Modality.PLANNED.name()),
                date(row.get("from")),
                date(row.get("to")),
                told(row.get("told")));
    }

    /** What the relationships of either kind tell. */
    private static List<String> told(Value lists) {
        return lists.asList(list -> list.asList(Value::asString)).stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> date(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLocalDate());
    }

    private record Row(
            EdgeKey key,
            long says,
            long denies,
            long saying,
            long denying,
            boolean disputed,
            boolean planned,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<String> told) {

        GraphEdge edge(Map<String, Long> both) {
            long documents = both.getOrDefault(key.value(), Math.max(saying, denying));
            return new GraphEdge(key, status(), says, denies, documents, from, to, told);
        }

        private EdgeStatus status() {
            if (disputed) {
                return EdgeStatus.DISPUTED;
            }
            if (says == 0 && denies > 0) {
                return EdgeStatus.DENIED;
            }
            return planned ? EdgeStatus.PLANNED : EdgeStatus.STATED;
        }
    }
}
