package org.simpul.curate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.CurationQuery;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.DecisionOutcome.Decided;
import org.simpul.graph.DecisionStore;
import org.simpul.graph.Graph;
import org.simpul.graph.Hand;
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
    public List<Duplicate> duplicates() {
        Map<List<NodeKey>, Alike.Pair> alike = new HashMap<>();
        Alike.among(query.names(), CurationQuery.PAIRS)
                .forEach(pair -> alike.put(keys(pair.first().node().key(), pair.second().node().key()), pair));
        List<CurationQuery.Pair> pairs = query.pairs(alike.keySet()).stream()
                .filter(pair -> !pair.apart())
                .sorted(Comparator.comparingDouble((CurationQuery.Pair pair) ->
                                -score(alike.get(keys(pair.first(), pair.second())), pair))
                        .thenComparing(pair -> pair.first().value())
                        .thenComparing(pair -> pair.second().value()))
                .limit(LIMIT)
                .toList();
        Map<NodeKey, Support> support = query.support(
                pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).toList());
        return pairs.stream()
                .map(pair -> duplicate(alike.get(keys(pair.first(), pair.second())), pair, support))
                .toList();
    }

    @Override
    public List<UncertainClaim> uncertain() {
        return query.uncertain(LIMIT);
    }

    @Override
    public List<Decision> history() {
        return store.list();
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

    private static Duplicate duplicate(Alike.Pair alike, CurationQuery.Pair pair, Map<NodeKey, Support> support) {
        Support none = new Support(0, 0, List.of());
        Support first = support.getOrDefault(alike.first().node().key(), none);
        Support second = support.getOrDefault(alike.second().node().key(), none);
        boolean inOrder = first.claims() >= second.claims();
        return new Duplicate(
                inOrder ? alike.first() : alike.second(),
                inOrder ? first : second,
                inOrder ? alike.second() : alike.first(),
                inOrder ? second : first,
                alike.reason(),
                pair.shared(),
                score(alike, pair));
    }

    private static double score(Alike.Pair alike, CurationQuery.Pair pair) {
        return Math.min(0.99, alike.reason().score() + NEIGHBOUR * Math.min(NEIGHBOURS, pair.shared()));
    }

    private static List<NodeKey> keys(NodeKey first, NodeKey second) {
        return List.of(first, second);
    }
}
