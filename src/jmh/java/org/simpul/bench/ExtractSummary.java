package org.simpul.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.simpul.text.Language;

/** What the benchmarks of the extractor say in the end: sentences a second, bytes a sentence, growth with length. */
final class ExtractSummary {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<Integer> TIMES = List.of(1, 4, 16);
    private static final double MILLION = 1e6;

    private final Map<String, RunResult> results;

    /** By class, method and parameters. */
    ExtractSummary(Map<String, RunResult> results) {
        this.results = results;
    }

    /** None of what was not run. */
    Stream<String> lines() {
        return Stream.concat(
                Optional.ofNullable(results.get("ExtractBench.extract")).stream()
                        .flatMap(ExtractSummary::speed),
                Stream.of(Language.INDONESIAN, Language.ENGLISH).flatMap(this::growth));
    }

    private static Stream<String> speed(RunResult sample) {
        int sentences = SampleTexts.sentences();
        Result<?> passes = sample.getPrimaryResult();
        return Stream.of(
                "",
                format(
                        "sentences/s            %,8.0f, %,.0f in the best iteration (the sample, one thread, warm)",
                        passes.getScore() * sentences, passes.getStatistics().getMax() * sentences),
                format("bytes/sentence         %,8.0f allocated", allocated(sample) / sentences));
    }

    private Stream<String> growth(Language language) {
        List<RunResult> grown = TIMES.stream()
                .map(times -> results.get("ExtractGrowthBench.extract " + language.code() + " " + times))
                .toList();
        return grown.stream().anyMatch(Objects::isNull)
                ? Stream.empty()
                : Stream.of(
                        row(
                                language,
                                "ms per MB",
                                grown,
                                run -> run.getPrimaryResult().getStatistics().getMin()),
                        row(language, "MB allocated per MB", grown, run -> allocated(run) / MILLION));
    }

    /** For each length what a million bytes of text cost: on a busy machine, the best iteration tells most. */
    private static String row(
            Language language, String measure, List<RunResult> grown, ToDoubleFunction<RunResult> measured) {
        double[] costs = new double[TIMES.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = measured.applyAsDouble(grown.get(i)) / millions(language, TIMES.get(i));
        }
        return format(
                "%-19s %s %,8.0f at 1x %,8.0f at 4x %,8.0f at 16x   16x to 1x: %.2f (1 is linear)",
                measure, language.code(), costs[0], costs[1], costs[2], costs[2] / costs[0]);
    }

    private static double allocated(RunResult run) {
        return run.getSecondaryResults().get(ALLOCATED).getScore();
    }

    private static double millions(Language language, int times) {
        return SampleTexts.grown(language, times).text().getBytes(StandardCharsets.UTF_8).length / MILLION;
    }

    private static String format(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }
}
