package org.simpul.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.simpul.curate.GraphCuration;
import org.simpul.curate.News;
import org.simpul.explore.GraphQuestions;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathQuery;
import org.simpul.graph.PathWish;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.QuestionTooLongException;

/**
 * What the page's questions take at the server on a large graph, one after another: of nodes with ten neighbours, with a
 * thousand, and of a hub, in turns in one run.
 */
final class GraphBench {

    static final String NAME = "GraphBench";

    private static final int STEP = 25;
    private static final int HITS = 20;
    private static final int LONGEST = 4;
    private static final double GOAL = 50;
    private static final int WARM = 200;
    private static final int ROUNDS = 100;

    /** Rounds of what nobody asks often. */
    private static final int SLOW = 10;

    private final GraphQuestions questions;

    private final GraphCuration curation;

    private GraphBench(Graph graph) {
        questions = new GraphQuestions(graph, new PerspectiveQuery(graph));
        curation = new GraphCuration(graph, new ClaimWriter(graph), new News());
    }

    static void run() throws IOException, InterruptedException {
        try (LargeGraph large = LargeGraph.start()) {
            new GraphBench(large.graph()).measure();
        }
    }

    private void measure() {
        if (!questions.own()) {
            throw new IllegalStateException("The page would ask as of a graph that Simpul did not fill");
        }
        SplittableRandom random = new SplittableRandom(3);
        measure(
                new Question("search, three words", round -> {
                    int entity = random.nextInt(1_000);
                    return has(questions.search(LargeGraph.name(entity), HITS).size());
                }),
                new Question("search, mistyped", round -> {
                    StringBuilder typed = new StringBuilder(LargeGraph.name(random.nextInt(1_000)));
                    typed.deleteCharAt(typed.length() - 3);
                    return has(questions.search(typed.toString(), HITS).size());
                }),
                new Question("search, a beginning", round -> {
                    String name = LargeGraph.name(random.nextInt(1_000));
                    return has(questions.search(name.substring(0, 4), HITS).size());
                }));
        double[][] counts = measure(
                new Question("counts, ten neighbours", round -> has(counts(LargeGraph.ten(round)))),
                new Question("counts, a thousand", round -> has(counts(LargeGraph.middle(round)))),
                new Question("counts, the hub", round -> has(counts(LargeGraph.HUB))));
        double[][] first = measure(
                new Question("first 25, ten neighbours", round -> has(first(LargeGraph.ten(round)))),
                new Question("first 25, a thousand", round -> has(first(LargeGraph.middle(round)))),
                new Question("first 25, the hub", round -> has(first(LargeGraph.HUB))));
        double[][] chosen = measure(
                new Question("25 by a relation, ten neighbours", round -> byRelation(LargeGraph.ten(round))),
                new Question("25 by a relation, the hub", round -> has(byRelation(LargeGraph.HUB))));
        measure(
                new Question("path, any two", round -> paths(LargeGraph.any(random), LargeGraph.any(random))),
                new Question(
                        "path, ten neighbours to any", round -> paths(LargeGraph.ten(round), LargeGraph.any(random))),
                new Question("path, the hub to any", round -> paths(LargeGraph.HUB, LargeGraph.any(random))));
        measure(
                SLOW,
                new Question(
                        "likely duplicates among 20,000",
                        _ -> curation.duplicates().pairs().list().size()));
        ratio("counts", counts[0], counts[2]);
        ratio("first 25", first[0], first[2]);
        ratio("25 by a relation", chosen[0], chosen[1]);
    }

    /** What is asked in a round, which answers with how many. */
    private record Question(String name, IntFunction<Integer> ask) {

        /** Whether the limit of 5 s ends it, which is a time like any other. */
        boolean ends(int round) {
            try {
                ask.apply(round);
                return false;
            } catch (QuestionTooLongException e) {
                return true;
            }
        }
    }

    /** Asks in turns, and prints what each takes; sorted, in milliseconds. */
    private static double[][] measure(Question... questions) {
        return measure(ROUNDS, questions);
    }

    private static double[][] measure(int rounds, Question... questions) {
        double[][] times = new double[questions.length][rounds];
        int[] ended = new int[questions.length];
        for (int round = -Math.min(WARM, 2 * rounds); round < rounds; round++) {
            for (int i = 0; i < questions.length; i++) {
                long began = System.nanoTime();
                ended[i] += questions[i].ends(round + WARM) ? 1 : 0;
                if (round >= 0) {
                    times[i][round] = (System.nanoTime() - began) / 1e6;
                }
            }
        }
        for (int i = 0; i < questions.length; i++) {
            Arrays.sort(times[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s p50 %,8.1f ms  p95 %,8.1f ms  p99 %,8.1f ms%s%s%n",
                    NAME + " " + questions[i].name,
                    percentile(times[i], 0.50),
                    percentile(times[i], 0.95),
                    percentile(times[i], 0.99),
                    rounds < ROUNDS || percentile(times[i], 0.95) <= GOAL ? "" : "  over the goal of 50 at p95",
                    ended[i] == 0 ? "" : String.format(Locale.ROOT, "  (%d ended after 5 s)", ended[i]));
        }
        return times;
    }

    private static void ratio(String what, double[] ten, double[] hub) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %.2f at p50, %.2f at p95 (goal 2)%n",
                NAME + " " + what + ", hub to ten",
                percentile(hub, 0.50) / percentile(ten, 0.50),
                percentile(hub, 0.95) / percentile(ten, 0.95));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private static int has(int answers) {
        if (answers == 0) {
            throw new IllegalStateException("Nothing was answered where there is something");
        }
        return answers;
    }

    private int counts(NodeKey key) {
        return expand(key, Optional.empty(), 0).counts().size();
    }

    private int first(NodeKey key) {
        return expand(key, Optional.empty(), STEP).part().nodes().size();
    }

    private int byRelation(NodeKey key) {
        return expand(key, Optional.of("MEETS"), STEP).part().nodes().size();
    }

    private Neighbourhood expand(NodeKey key, Optional<String> relation, int limit) {
        return questions
                .expand(key, relation, Optional.empty(), Set.of(key), limit)
                .orElseThrow();
    }

    /** The shortest, and up to five others. */
    private int paths(NodeKey from, NodeKey to) {
        int found = questions
                .paths(new PathWish(from, to, LONGEST, List.of(), false))
                .paths()
                .size();
        if (found > 1 + PathQuery.ALTERNATIVES) {
            throw new IllegalStateException("More paths than are told: " + found);
        }
        return found;
    }
}
