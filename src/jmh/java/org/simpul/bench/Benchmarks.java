package org.simpul.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that a pattern names, and tells each beside the one called baseline, in the same run. */
public final class Benchmarks {

    private static final String BASELINE = "baseline";

    private Benchmarks() {}

    /** A benchmark that JMH does not run. */
    @FunctionalInterface
    private interface Own {
        void run() throws IOException, InterruptedException, ClassNotFoundException;
    }

    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, ClassNotFoundException {
        Pattern pattern = Pattern.compile(arguments.length == 0 ? ".*" : arguments[0]);
        Map<String, Own> named = new TreeMap<>(Map.of(
                CanvasBench.NAME,
                CanvasBench::run,
                CurateBench.NAME,
                CurateBench::run,
                GraphBench.NAME,
                GraphBench::run,
                ImportBench.NAME,
                ImportBench::run,
                QueryBench.NAME,
                QueryBench::run,
                UserMemory.NAME,
                UserMemory::run));
        named.keySet().removeIf(name -> !pattern.matcher(name).find());
        try {
            measure(pattern.pattern());
        } catch (NoBenchmarksException e) {
            if (named.isEmpty()) {
                throw e;
            }
        }
        for (Own benchmark : named.values()) {
            benchmark.run();
        }
    }

    private static void measure(String pattern) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(pattern);
        options.addProfiler(GCProfiler.class);
        options.shouldFailOnError(true);
        Map<String, RunResult> results = results(new Runner(options.build()).run());
        System.out.println();
        results.forEach((name, result) -> System.out.println(line(name, result.getPrimaryResult(), results)));
        new ExtractSummary(results).lines().forEach(System.out::println);
    }

    private static String line(String name, Result<?> result, Map<String, RunResult> results) {
        String score = String.format(
                Locale.ROOT,
                "%-44s %,12.2f ± %,.2f %s",
                name,
                result.getScore(),
                result.getScoreError(),
                result.getScoreUnit());
        RunResult baseline = results.get(name.substring(0, name.lastIndexOf('.') + 1) + BASELINE);
        return baseline == null || name.endsWith(BASELINE)
                ? score
                : score
                        + String.format(
                                Locale.ROOT,
                                "  %.3f of the baseline",
                                result.getScore() / baseline.getPrimaryResult().getScore());
    }

    private static Map<String, RunResult> results(Collection<RunResult> runs) {
        Map<String, RunResult> results = new TreeMap<>();
        runs.forEach(run -> results.put(name(run.getParams()), run));
        return results;
    }

    /** Class and method, and the parameters' values: ExtractGrowthBench.extract en 16. */
    private static String name(BenchmarkParams run) {
        return run.getBenchmark().replace("org.simpul.bench.", "")
                + run.getParamsKeys().stream()
                        .map(key -> " " + run.getParam(key))
                        .collect(Collectors.joining());
    }
}
