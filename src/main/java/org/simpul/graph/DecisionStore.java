package org.simpul.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Keeps what people decide about the graph, so that each decision can be undone and every import respects it.
 *
 * <p>A decision is a node of its own. Claims, mentions and namings keep which entity was read, so that two that were merged can
 * be told apart again. Safe for use by several threads.
 */
public final class DecisionStore {

    /** How many decisions a list holds at most: the last. */
    public static final int LIMIT = 200;

    private static final CypherFile DECISIONS = CypherFile.of("read/decisions");
    private static final CypherFile COUNT = CypherFile.of("read/decisions-count");
    private static final CypherFile DECIDED = CypherFile.of("read/decided");
    private static final CypherFile MERGED = CypherFile.of("read/merged-into");

    private final Graph graph;
    private final int part;

    public DecisionStore(Graph graph) {
        this(graph, Moving.PART);
    }

    /** One that moves so much at once. */
    DecisionStore(Graph graph, int part) {
        this.graph = graph;
        this.part = part;
    }

    /**
     * Decides, unless somebody else has decided about the same since it was seen. Returns when all that follows is written.
     *
     * @throws GraphUnavailableException where the database fails: then nothing is decided or, where much is to be moved and a
     *     part was, the rest follows with the next decision or start
     */
    public DecisionOutcome decide(Ruling ruling, Hand hand) {
        return settled(hand, deciding -> deciding.decide(ruling));
    }

    /** Takes a decision back, unless somebody else has; otherwise as {@link #decide}. */
    public DecisionOutcome undo(String id, Hand hand) {
        return settled(hand, deciding -> deciding.undo(id));
    }

    /**
     * The decisions that were made or undone last, the last first; {@value #LIMIT} at most.
     *
     * @param wanted the id of one that is told beside them, however long ago it was; empty for none
     */
    public Capped<Decision> list(String wanted) {
        return Capped.of(
                graph.read(
                        DECISIONS,
                        Map.of("last", LIMIT, "wanted", wanted, "limit", LIMIT + 1),
                        row -> Decision.of(row.get("decision"))),
                LIMIT,
                () -> graph.read(COUNT, Map.of(), row -> row.get("decisions").asLong())
                        .getFirst());
    }

    /** The number of the last decision; what is asked after this has seen it. */
    public long seen() {
        return graph.read(DECIDED, Map.of(), row -> row.get("last").asLong()).stream()
                .findFirst()
                .orElse(0L);
    }

    /** Of the entities that are merged into others: into which, in the end. */
    public Map<NodeKey, NodeKey> followed(Collection<NodeKey> keys) {
        Map<NodeKey, NodeKey> into = new HashMap<>();
        Collection<NodeKey> asked = Set.copyOf(keys);
        while (!asked.isEmpty()) {
            Map<NodeKey, NodeKey> step = merged(asked);
            into.putAll(step);
            Collection<NodeKey> next = new TreeSet<>(Comparator.comparing(NodeKey::value));
            next.addAll(step.values());
            next.removeAll(into.keySet());
            asked = next;
        }
        Map<NodeKey, NodeKey> followed = new HashMap<>();
        keys.stream().filter(into::containsKey).forEach(key -> followed.put(key, end(into, key)));
        return followed;
    }

    private Map<NodeKey, NodeKey> merged(Collection<NodeKey> keys) {
        Map<NodeKey, NodeKey> merged = new HashMap<>();
        graph.read(MERGED, Map.of("keys", keys.stream().map(NodeKey::value).toList(), "limit", keys.size()), row -> row)
                .forEach(row -> merged.put(
                        new NodeKey(row.get("key").asString()),
                        new NodeKey(row.get("into").asString())));
        return merged;
    }

    private static NodeKey end(Map<NodeKey, NodeKey> into, NodeKey key) {
        NodeKey end = key;
        while (into.containsKey(end)) {
            end = into.get(end);
        }
        return end;
    }

    private DecisionOutcome settled(Hand hand, Function<Deciding, DecisionOutcome> decide) {
        Step step = new Step(Optional.empty(), true);
        while (step.outcome().isEmpty()) {
            step = graph.write(writing -> {
                Deciding deciding = new Deciding(writing, hand, part);
                return deciding.waits()
                        ? new Step(Optional.empty(), true)
                        : new Step(Optional.of(decide.apply(deciding)), deciding.more());
            });
            if (step.more()) {
                Moving.finish(graph, part);
            }
        }
        DecisionOutcome outcome = step.outcome().get();
        if (outcome instanceof DecisionOutcome.Decided) {
            new Hubs(graph).rank();
        }
        return outcome;
    }

    /** What came of one transaction: an outcome, unless it has to wait; and whether something is still to be moved. */
    private record Step(Optional<DecisionOutcome> outcome, boolean more) {}
}
