package org.simpul.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.simpul.knowledge.RelationType;

/**
 * How the neighbours of entities with very many rank, kept so that nobody has to count and sort them all to see the first.
 *
 * <p>What is kept is forgotten in the transaction that changes it; until it is ranked again, the relationships themselves
 * are asked. Only the order among equally supported neighbours may be of before one of them was renamed.
 */
final class Hubs {

    /** With more neighbours than these an entity is a hub. */
    static final int FEW = NeighbourhoodQuery.LIMIT;

    static final List<String> SYMMETRIC = Arrays.stream(RelationType.values())
            .filter(RelationType::symmetric)
            .map(RelationType::name)
            .toList();

    private static final int BATCH = 1_000;
    private static final int COUNTS = 500;
    private static final CypherFile UNRANKED = CypherFile.of("read/unranked-hubs");
    private static final CypherFile RANK_RELATIONS = CypherFile.of("write/rank-relations");
    private static final CypherFile RANK = CypherFile.of("write/rank-neighbours");
    private static final CypherFile COUNT = CypherFile.of("read/ranked-counts");
    private static final CypherFile RANKING = CypherFile.of("read/ranking");

    private final Graph graph;
    private final int few;

    Hubs(Graph graph) {
        this(graph, FEW);
    }

    Hubs(Graph graph, int few) {
        this.graph = graph;
        this.few = few;
    }

    /**
     * Ranks the neighbours of all that have none ranked, each hub in a transaction of its own; one that is too big for that
     * stays as it is. Cost: their neighbours.
     */
    void rank() {
        String last = "";
        for (List<String> keys = unranked(last); !keys.isEmpty(); keys = unranked(last)) {
            for (String key : keys) {
                if (!isRanked(key) && !graph.available()) {
                    return;
                }
            }
            last = keys.getLast();
        }
    }

    private boolean isRanked(String key) {
        try {
            return graph.write(writing -> {
                List<Map<String, Object>> hub = List.of(Map.of("id", key, "symmetric", SYMMETRIC));
                writing.run(RANK_RELATIONS, hub);
                writing.run(RANK, hub);
                return true;
            });
        } catch (GraphUnavailableException _) {
            return false;
        }
    }

    /** As {@link NeighbourhoodQuery#counts}; empty where nothing is kept. */
    List<RelationCount> counts(NodeKey center, long degree) {
        return degree <= few
                ? List.of()
                : graph.read(COUNT, Map.of("key", center.value(), "limit", COUNTS), NeighbourhoodQuery::count);
    }

    /** The best that are not shown, in their order; nothing where what is kept does not tell so many. */
    Optional<List<NodeKey>> best(
            NodeKey center,
            long degree,
            Optional<String> relation,
            Optional<Direction> direction,
            List<String> shown,
            int limit) {
        return degree <= few
                ? Optional.empty()
                : id(center, relation, direction)
                        .flatMap(id ->
                                graph
                                        .read(
                                                RANKING,
                                                Map.of("ranking", id, "shown", shown, "limit", limit),
                                                row -> row)
                                        .stream()
                                        .filter(row -> row.get("whole").asBoolean()
                                                || row.get("keys").size() == limit)
                                        .findFirst()
                                        .map(row -> row.get("keys").asList(Value::asString).stream()
                                                .map(NodeKey::new)
                                                .toList()));
    }

    private static Optional<String> id(NodeKey center, Optional<String> relation, Optional<Direction> direction) {
        if (relation.isEmpty()) {
            return direction.isEmpty() ? Optional.of(center.value() + "||ANY") : Optional.empty();
        }
        Optional<Direction> side =
                relation.filter(SYMMETRIC::contains).isPresent() ? Optional.of(Direction.OUT) : direction;
        return side.map(way -> center.value() + "|" + relation.get() + "|" + way);
    }

    private List<String> unranked(String last) {
        return graph.read(
                UNRANKED,
                Map.of("few", few, "last", last, "limit", BATCH),
                row -> row.get("key").asString());
    }
}
