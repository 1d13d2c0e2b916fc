package org.simpul.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that a pattern names, and tells each beside the one called baseline, in the same run. */
public final class Benchmarks {

    private static final String BASELINE = "baseline";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(arguments.length == 0 ? ".*" : arguments[0]);
        Map<String, Result<?>> results = results(new Runner(options.build()).run());
        System.out.println();
        results.forEach((name, result) -> System.out.println(line(name, result, results)));
    }

    private static String line(String name, Result<?> result, Map<String, Result<?>> results) {
        String score = String.format(
                Locale.ROOT,
                "%-40s %,12.2f ± %,.2f %s",
                name,
                result.getScore(),
                result.getScoreError(),
                result.getScoreUnit());
        Result<?> baseline = results.get(name.substring(0, name.lastIndexOf('.') + 1) + BASELINE);
        return baseline == null || baseline == result
                ? score
                : score + String.format(Locale.ROOT, "  %.3f of the baseline", result.getScore() / baseline.getScore());
    }

    private static Map<String, Result<?>> results(Collection<RunResult> runs) {
        Map<String, Result<?>> results = new TreeMap<>();
        runs.forEach(run ->
                results.put(run.getParams().getBenchmark().replace("org.simpul.bench.", ""), run.getPrimaryResult()));
        return results;
    }
}
