package org.simpul.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.evaluate.GoldDocument;
import org.simpul.evaluate.JudgedFact;
import org.simpul.evaluate.JudgedPrediction;
import org.simpul.evaluate.Ratio;
import org.simpul.evaluate.Score;
import org.simpul.evaluate.Scores;

/**
 * What {@code eval} tells.
 *
 * @param traps how many are laid
 * @param badLines lines that are no prediction
 * @param verbatim sentences that stand in their text, where the texts are given
 */
record ScoreReport(Scores scores, int traps, int badLines, Optional<Ratio> verbatim) {

    /** The table for people. */
    String text(boolean verbose) {
        return Stream.of(table(), summary(), verbose ? details() : Stream.<String>empty())
                .flatMap(lines -> lines)
                .map(line -> Console.oneLine(line.stripTrailing()) + "\n")
                .collect(Collectors.joining());
    }

    static String name(GoldDocument document) {
        return document.name() + (document.exhaustive() ? "*" : "");
    }

    private Stream<String> table() {
        ScoreTable table = new ScoreTable();
        table.head("");
        table.row("all", scores.overall());
        scores.byLanguage().forEach((language, score) -> table.row("language " + language, score));
        table.head("document (* exhaustive)");
        for (Map.Entry<GoldDocument, Score> one : scores.byDocument().entrySet()) {
            table.row(name(one.getKey()), one.getValue());
        }
        return table.lines();
    }

    private Stream<String> summary() {
        Stream<String> always = Stream.of(
                "",
                "recall by relation  " + list(scores.recallByRelation()),
                "recall by slice     " + list(scores.recallBySlice()),
                "traps hit           " + scores.trapHits().size() + " of " + traps);
        return Stream.of(
                        always,
                        scores.trapHits().stream().map(hit -> "  " + hit.words()),
                        line("attributes          ", list(scores.attributes())),
                        line("evidence            ", list(evidence())),
                        line("bad lines           ", badLines == 0 ? "" : String.valueOf(badLines)),
                        line("unknown documents   ", String.join(", ", scores.unknownDocuments())))
                .flatMap(lines -> lines);
    }

    /** What is told of sentences, by what it is told of. */
    Map<String, Ratio> evidence() {
        Map<String, Ratio> evidence = new LinkedHashMap<>();
        if (scores.sentences().whole() > 0) {
            evidence.put("sentence of the gold", scores.sentences());
        }
        verbatim.ifPresent(ratio -> evidence.put("sentence word for word in its text", ratio));
        return evidence;
    }

    private Stream<String> details() {
        return Stream.of(
                        Stream.of("", "missed (essential; ~ the pair was found with another relation)"),
                        scores.misses().stream().map(JudgedFact::words),
                        Stream.of("", "wrong (* in an exhaustive document; ~ the pair is right, the relation is not)"),
                        scores.falsePositives().stream().map(JudgedPrediction::words))
                .flatMap(lines -> lines);
    }

    private static Stream<String> line(String head, String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(head + words);
    }

    private static String list(Map<String, Ratio> ratios) {
        return ratios.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
