package org.simpul.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.simpul.curate.Author;
import org.simpul.curate.GraphCuration;
import org.simpul.curate.News;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Decision;
import org.simpul.graph.DecisionOutcome;
import org.simpul.graph.EvidenceQuery;
import org.simpul.graph.Graph;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Ruling;
import org.simpul.knowledge.EntityType;

/** What decisions take on a large graph, one after another, and what the lists take that are looked at to decide. */
final class CurateBench {

    static final String NAME = "CurateBench";

    private static final int ROUNDS = 40;

    /** Rounds of what moves all that is about a hub. */
    private static final int FEW = 5;

    private static final Author AUTHOR = new Author("Ann", "bench");

    private final GraphCuration curation;
    private final Graph graph;
    private final SplittableRandom random = new SplittableRandom();

    private CurateBench(Graph graph) {
        this.graph = graph;
        curation = new GraphCuration(graph, new ClaimWriter(graph), new News());
    }

    static void run() throws IOException, InterruptedException {
        try (ClaimGraph claims = ClaimGraph.start()) {
            new CurateBench(claims.graph()).measure();
        }
    }

    private void measure() {
        times("uncertain claims", ROUNDS, _ -> curation.uncertain());
        times("likely duplicates", FEW, _ -> curation.duplicates());
        times("history", ROUNDS, _ -> curation.history(""));
        EvidenceQuery evidence = new EvidenceQuery(graph);
        times("evidence of an edge of 5,000", ROUNDS, _ -> evidence.of(ClaimGraph.BUSY));
        decide("accept a claim", ROUNDS, round -> new Ruling.Judge(claim(), true));
        decide("reject a claim", ROUNDS, round -> new Ruling.Judge(claim(), false));
        decide("reject a claim of an edge of 5,000", ROUNDS, round -> new Ruling.Judge(busy(round), false));
        decide("accept a claim of the hub", FEW, round -> new Ruling.Judge(ofHub(round), true));
        decide("reject a claim of the hub", FEW, round -> new Ruling.Judge(ofHub(round), false));
        decide("rename the hub", FEW, round -> new Ruling.Rename(ClaimGraph.HUB, "Renamed " + round, Optional.empty()));
        decide("retype the hub", FEW, round -> new Ruling.Retype(ClaimGraph.HUB, EntityType.values()[round]));
        decide("rename", ROUNDS, round -> new Ruling.Rename(entity(), "Renamed " + round, Optional.empty()));
        decide("merge two", ROUNDS, _ -> new Ruling.Merge(entity(), entity()));
        decide("merge one into the hub", FEW, _ -> new Ruling.Merge(ClaimGraph.HUB, entity()));
        decide("merge the hub into one", 1, _ -> new Ruling.Merge(entity(), ClaimGraph.HUB));
    }

    /** A claim of an edge of a few. */
    private String claim() {
        int claim = random.nextInt(ClaimGraph.CLAIMS);
        return "c" + (claim % 200 == 0 ? claim + 1 : claim);
    }

    /** Every tenth edge is the hub's, and has the claim of its own number. */
    private static String ofHub(int round) {
        return "c" + (round + 1) * 10;
    }

    private static String busy(int round) {
        return "c" + round * 200;
    }

    private NodeKey entity() {
        return new NodeKey("e" + random.nextInt(2, ClaimGraph.ENTITIES));
    }

    private void decide(String name, int rounds, Rulings ruling) {
        Decision[] decided = new Decision[rounds];
        times(
                name,
                rounds,
                round -> decided[round] = decided(curation.decide(ruling.of(round), AUTHOR, "", Long.MAX_VALUE)));
        times(name + ", undone", rounds, round -> decided(curation.undo(decided[rounds - 1 - round].id(), AUTHOR, "")));
    }

    private static Decision decided(DecisionOutcome outcome) {
        if (outcome instanceof DecisionOutcome.Decided(Decision decision)) {
            return decision;
        }
        throw new IllegalStateException("Nothing was decided: " + outcome);
    }

    private static void times(String name, int rounds, Round round) {
        double[] times = IntStream.range(0, rounds)
                .mapToDouble(number -> {
                    long began = System.nanoTime();
                    round.go(number);
                    return (System.nanoTime() - began) / 1e6;
                })
                .toArray();
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-56s p50 %,9.1f ms  p95 %,9.1f ms%n",
                NAME + " " + name,
                times[times.length / 2],
                times[(int) (times.length * 0.95)]);
    }

    private interface Round {
        Object go(int number);
    }

    private interface Rulings {
        Ruling of(int round);
    }
}
