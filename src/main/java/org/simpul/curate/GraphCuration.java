package org.simpul.curate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simpul.graph.Capped;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.CurationQuery;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.DecisionOutcome.Decided;
import org.simpul.graph.DecisionStore;
import org.simpul.graph.Graph;
import org.simpul.graph.Hand;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Ruling;
import org.simpul.graph.Support;
import org.simpul.graph.UncertainClaim;
import org.simpul.text.DocumentId;

/** Looks after the graph in the database itself. */
public final class GraphCuration implements Curation {

    /** How many pairs, and how many claims, a list holds at most. */
    static final int LIMIT = 50;

    /** So much each neighbour that both have adds to how likely two are one. */
    private static final double NEIGHBOUR = 0.03;

    private static final int NEIGHBOURS = 6;

    private final DecisionStore store;
    private final CurationQuery query;
    private final ClaimWriter writer;
    private final News news;

    public GraphCuration(Graph graph, ClaimWriter writer, News news) {
        this.store = new DecisionStore(graph);
        this.query = new CurationQuery(graph);
        this.writer = writer;
        this.news = news;
    }

    @Override
    public long seen() {
        return store.seen();
    }

    @Override
    public Duplicates duplicates() {
        Capped<NamedEntity> names = query.names();
        Map<NodeKey, NamedEntity> compared = new LinkedHashMap<>();
        names.list().forEach(entity -> compared.put(entity.node().key(), entity));
        if (names.list().size() < names.total()) {
            query.writtenAlike()
                    .forEach(entity -> compared.putIfAbsent(entity.node().key(), entity));
        }
        Capped<Alike.Pair> alike = Alike.among(List.copyOf(compared.values()), query.apart(), CurationQuery.PAIRS);
        Map<List<NodeKey>, CurationQuery.Pair> known =
                query.pairs(alike.list().stream().map(GraphCuration::keys).toList()).stream()
                        .collect(Collectors.toMap(pair -> List.of(pair.first(), pair.second()), pair -> pair));
        List<Likely> likely = alike.list().stream()
                .flatMap(pair ->
                        Optional.ofNullable(known.get(keys(pair)))
                                .map(found -> new Likely(pair, found.shared()))
                                .stream())
                .sorted(Comparator.comparingDouble(Likely::score).reversed())
                .limit(LIMIT)
                .toList();
        Map<NodeKey, Support> support = query.support(
                likely.stream().flatMap(one -> keys(one.pair()).stream()).toList());
        return new Duplicates(
                new Capped<>(likely.stream().map(one -> one.duplicate(support)).toList(), alike.total()),
                names.list().size(),
                names.total());
    }

    @Override
    public Capped<UncertainClaim> uncertain() {
        return query.uncertain(LIMIT);
    }

    @Override
    public Capped<Decision> history(String wanted) {
        return store.list(wanted);
    }

    @Override
    public DecisionOutcome decide(Ruling ruling, Author by, String reason, long seen) {
        return told(store.decide(ruling, new Hand(by.name(), reason, seen)), by);
    }

    @Override
    public DecisionOutcome undo(String id, Author by, String reason) {
        return told(store.undo(id, new Hand(by.name(), reason, Long.MAX_VALUE)), by);
    }

    @Override
    public long claims(List<DocumentId> documents) {
        return query.claims(documents);
    }

    @Override
    public int remove(List<DocumentId> documents, Author by) {
        int there = writer.remove(documents);
        writer.rankHubs();
        news.tell(new Change.Removed(there, by));
        return there;
    }

    private DecisionOutcome told(DecisionOutcome outcome, Author by) {
        if (outcome instanceof Decided(Decision decision)) {
            news.tell(new Change.Decided(decision, by));
        }
        return outcome;
    }

    private static List<NodeKey> keys(Alike.Pair pair) {
        return List.of(pair.first().node().key(), pair.second().node().key());
    }

    /** Two that are alike, and how many neighbours they share. */
    private record Likely(Alike.Pair pair, long shared) {

        private static final Support NONE = new Support(0, 0, List.of());

        double score() {
            return Math.min(0.99, pair.reason().score() + NEIGHBOUR * Math.min(NEIGHBOURS, shared));
        }

        Duplicate duplicate(Map<NodeKey, Support> known) {
            Support first = known.getOrDefault(pair.first().node().key(), NONE);
            Support second = known.getOrDefault(pair.second().node().key(), NONE);
            return first.claims() >= second.claims()
                    ? new Duplicate(pair.first(), first, pair.second(), second, pair.reason(), shared, score())
                    : new Duplicate(pair.second(), second, pair.first(), first, pair.reason(), shared, score());
        }
    }
}
