package org.simpul.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.knowledge.Polarity;

/**
 * A fact of a document, which one or more of its sentences state.
 *
 * @param essential whether an extractor is expected to find it
 * @param slices what else its recall is told by: negative, planned, coref_only ...
 * @param modality as its first line has it, as with date and attribution
 */
record Fact(
        Target target,
        boolean essential,
        Status status,
        List<String> sentences,
        Set<String> slices,
        String modality,
        Optional<String> date,
        Optional<String> attribution) {

    /** How a fact counts, from not at all to fully. */
    enum Status {
        IGNORE,
        ACCEPTABLE,
        GOLD;

        static Status of(Row row) {
            return switch (row.text("status")) {
                case "ignore" -> IGNORE;
                case "acceptable" -> ACCEPTABLE;
                case "gold" -> GOLD;
                default ->
                    throw new UnusableFileException(
                            row.source(), "has a status other than gold, acceptable and ignore");
            };
        }
    }

    Fact {
        sentences = List.copyOf(sentences);
        slices = Set.copyOf(slices);
    }

    /** The fact that these lines of a document state alike. */
    static Fact of(List<GoldLine> lines) {
        GoldLine first = lines.getFirst();
        return new Fact(
                target(lines),
                lines.stream().anyMatch(line -> line.row().isTrue("essential")),
                lines.stream()
                        .map(line -> Status.of(line.row()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                lines.stream().map(line -> line.row().text("sentence")).toList(),
                slices(lines),
                first.row().text("modality"),
                first.row().given("date"),
                first.row().given("attribution"));
    }

    /** Whether predictions are right to state it. */
    boolean counts() {
        return status != Status.IGNORE;
    }

    private static Target target(List<GoldLine> lines) {
        Target first = lines.getFirst().target();
        return new Target(
                first.document(),
                first.subject(),
                first.relation(),
                first.object(),
                first.polarity(),
                union(lines, Target::subjects),
                union(lines, Target::relations),
                union(lines, Target::objects),
                first.symmetric() || lines.stream().anyMatch(line -> line.row().isTrue("symmetric")));
    }

    private static Set<String> union(List<GoldLine> lines, Function<Target, Set<String>> part) {
        return lines.stream()
                .flatMap(line -> part.apply(line.target()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> slices(List<GoldLine> lines) {
        Set<String> slices = new TreeSet<>();
        lines.stream()
                .map(line -> line.row().text("modality"))
                .filter(modality -> !modality.equals("asserted"))
                .forEach(slices::add);
        if (lines.getFirst().polarity() == Polarity.NEGATIVE) {
            slices.add("negative");
        }
        if (lines.stream().anyMatch(line -> line.row().isTrue("temporal"))) {
            slices.add("former");
        }
        if (lines.stream().anyMatch(line -> line.row().isTrue("coref"))) {
            slices.add("coref_some");
        }
        if (lines.stream().allMatch(line -> line.row().isTrue("coref"))) {
            slices.add("coref_only");
        }
        return slices;
    }
}
