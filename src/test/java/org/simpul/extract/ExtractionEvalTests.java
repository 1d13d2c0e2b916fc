package org.simpul.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simpul.evaluate.Scores;
import org.simpul.evaluate.TrapHit;

/**
 * How well the rules read annotated corpora; a drop below the floors fails the build.
 *
 * <p>The failure lists what is below, and what is measured now less a margin, ready to be the new floors.tsv.
 */
class ExtractionEvalTests {

    private static final Path FLOORS = Path.of("src", "test", "resources", "extract", "floors.tsv");
    private static final double MARGIN = 0.02;

    @ParameterizedTest
    @EnumSource
    void readsACorpusAtLeastAsWellAsItsFloorsSay(EvalCorpus corpus) throws IOException {
        assumeTrue(corpus.present(), "no annotated corpus in ../shared: not measured");
        String name = corpus.name().toLowerCase(Locale.ROOT);
        Scores scores = corpus.score(new RuleExtractor());
        List<Floor> measured = scores.byLanguage().keySet().stream()
                .flatMap(language ->
                        Measured.of(
                                name,
                                language,
                                scores.of(document -> document.language().equals(language)))
                                .stream())
                .toList();
        List<Floor> floors = floors(name);

        assertThat(floors).isNotEmpty();
        List<String> below = below(floors, measured);
        assertThat(below)
                .withFailMessage(() -> "Below the floors of " + FLOORS + ":\n\n" + String.join("\n", below)
                        + "\n\nTraps hit: "
                        + scores.trapHits().stream().map(TrapHit::words).toList()
                        + "\nWhat is measured now, less " + MARGIN + ", to be pasted there:\n\n" + Floor.HEAD + "\n"
                        + paste(measured) + "\n")
                .isEmpty();
    }

    private static List<String> below(List<Floor> floors, List<Floor> measured) {
        Map<String, Floor> byName = measured.stream().collect(toMap(Floor::name, Function.identity()));
        return floors.stream()
                .flatMap(floor -> {
                    Floor row = byName.get(floor.name());
                    return row == null
                            ? Stream.of(floor.row() + ": not measured")
                            : Stream.of(row)
                                    .filter(one -> !one.holds(floor))
                                    .map(one -> one.row() + ", floor " + floor.row());
                })
                .toList();
    }

    private static String paste(List<Floor> measured) {
        return measured.stream()
                .map(row -> row.less(MARGIN))
                .filter(row -> !row.isEmpty())
                .map(Floor::row)
                .collect(joining("\n"));
    }

    private static List<Floor> floors(String corpus) throws IOException {
        return Files.readAllLines(FLOORS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(Floor.HEAD))
                .map(Floor::of)
                .filter(floor -> floor.corpus().equals(corpus))
                .toList();
    }
}
