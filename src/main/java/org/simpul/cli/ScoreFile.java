package org.simpul.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simpul.evaluate.Ratio;
import org.simpul.evaluate.Score;
import org.simpul.evaluate.Scores;

/** What {@code eval --json} writes: the fields of score.py, and then those that are told here alone. */
@JsonPropertyOrder({
    "summary",
    "docs",
    "traps",
    "relations",
    "slices",
    "precision_by_relation",
    "attributes",
    "evidence",
    "bad_lines",
    "unknown_docs"
})
record ScoreFile(
        List<Line> summary,
        List<Line> docs,
        int traps,
        Map<String, List<Integer>> relations,
        Map<String, List<Integer>> slices,
        @JsonProperty("precision_by_relation") Map<String, List<Integer>> precisionByRelation,
        Map<String, List<Integer>> attributes,
        Map<String, List<Integer>> evidence,
        @JsonProperty("bad_lines") int badLines,
        @JsonProperty("unknown_docs") List<String> unknownDocuments) {

    /** One row of the table. */
    @JsonPropertyOrder({
        "name",
        "docs",
        "pred",
        "pred_scored_for_precision",
        "P_exact",
        "P",
        "P_relaxed",
        "R_exact",
        "R",
        "R_relaxed",
        "R_all",
        "essential",
        "F1",
        "F1_exhaustive_docs",
        "F1_exact",
        "F1_relaxed"
    })
    record Line(
            String name,
            int docs,
            int pred,
            @JsonProperty("pred_scored_for_precision") int counted,
            @JsonProperty("P_exact") @Nullable Double exactPrecision,
            @JsonProperty("P") @Nullable Double precision,
            @JsonProperty("P_relaxed") @Nullable Double relaxedPrecision,
            @JsonProperty("R_exact") double exactRecall,
            @JsonProperty("R") double recall,
            @JsonProperty("R_relaxed") double relaxedRecall,
            @JsonProperty("R_all") double recallOfAll,
            int essential,
            @JsonProperty("F1") @Nullable Double f1,
            @JsonProperty("F1_exhaustive_docs") @Nullable Double f1WhereExhaustive,
            @JsonProperty("F1_exact") @Nullable Double exactF1,
            @JsonProperty("F1_relaxed") @Nullable Double relaxedF1) {

        static Line of(String name, Score score) {
            return new Line(
                    name,
                    score.documents(),
                    score.predictions(),
                    score.counted(),
                    orNull(score.exact().precision()),
                    orNull(score.strict().precision()),
                    orNull(score.relaxed().precision()),
                    score.exact().recall(),
                    score.strict().recall(),
                    score.relaxed().recall(),
                    score.recallOfAll(),
                    score.essential(),
                    orNull(score.strict().f1()),
                    orNull(score.strictWhereExhaustive().f1()),
                    orNull(score.exact().f1()),
                    orNull(score.relaxed().f1()));
        }

        private static @Nullable Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    static ScoreFile of(ScoreReport report) {
        Scores scores = report.scores();
        return new ScoreFile(
                Stream.concat(
                                Stream.of(Line.of("ALL", scores.overall())),
                                scores.byLanguage().entrySet().stream()
                                        .map(one -> Line.of("lang " + one.getKey(), one.getValue())))
                        .toList(),
                scores.byDocument().entrySet().stream()
                        .map(one -> Line.of(ScoreReport.name(one.getKey()), one.getValue()))
                        .toList(),
                scores.trapHits().size(),
                pairs(scores.recallByRelation()),
                pairs(scores.recallBySlice()),
                pairs(scores.precisionByRelation()),
                pairs(scores.attributes()),
                pairs(report.evidence()),
                report.badLines(),
                scores.unknownDocuments());
    }

    private static Map<String, List<Integer>> pairs(Map<String, Ratio> ratios) {
        Map<String, List<Integer>> pairs = new LinkedHashMap<>();
        ratios.forEach((name, ratio) -> pairs.put(name, List.of(ratio.part(), ratio.whole())));
        return pairs;
    }
}
