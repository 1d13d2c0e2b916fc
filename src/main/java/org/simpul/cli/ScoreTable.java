package org.simpul.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.simpul.evaluate.Level;
import org.simpul.evaluate.Score;

/** Scores in columns, under heads. */
final class ScoreTable {

    private static final String NUMBERS = " %5s %5s |%s |%s |%s | %5s";
    private static final int DECIMALS = 3;

    private record Line(String name, String numbers) {}

    private final List<Line> lines = new ArrayList<>();

    void head(String name) {
        lines.add(new Line(
                name,
                String.format(
                        Locale.ROOT,
                        NUMBERS,
                        "pred",
                        "ess",
                        head("P", "R", "F1"),
                        head("P ex", "R ex", "F1 ex"),
                        head("P rel", "R rel", "F1rel"),
                        "R all")));
    }

    void row(String name, Score score) {
        lines.add(new Line(
                name,
                String.format(
                        Locale.ROOT,
                        NUMBERS,
                        score.predictions(),
                        score.essential(),
                        level(score.strict()),
                        level(score.exact()),
                        level(score.relaxed()),
                        number(OptionalDouble.of(score.recallOfAll())))));
    }

    Stream<String> lines() {
        int width = lines.stream()
                .mapToInt(line -> line.name.codePointCount(0, line.name.length()))
                .max()
                .orElse(0);
        return lines.stream()
                .map(line ->
                        line.name + " ".repeat(width - line.name.codePointCount(0, line.name.length())) + line.numbers);
    }

    private static String level(Level level) {
        return head(number(level.precision()), number(OptionalDouble.of(level.recall())), number(level.f1()));
    }

    private static String head(String precision, String recall, String f1) {
        return String.format(Locale.ROOT, " %5s %5s %5s", precision, recall, f1);
    }

    /** Half to even of the exact value, as Python rounds, and a dash where there is none. */
    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? "-"
                : new BigDecimal(value.getAsDouble())
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
