package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** A table of sentences for every relation in both languages, some of which state nothing. */
class ClaimTableTests {

    private static final Path TABLE = Path.of("src", "test", "resources", "extract", "claims.tsv");

    /** One line of the table. */
    record Row(Language language, RelationType relation, String text, Set<String> pairs) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsWhatTheSentenceStatesOfTheRelation(Row row) {
        Set<String> stated = Texts.read(row.language(), row.text()).claims().stream()
                .filter(claim -> claim.relation() == row.relation())
                .map(Texts::pair)
                .map(pair -> row.relation().symmetric() ? sorted(pair) : pair)
                .collect(Collectors.toSet());

        assertThat(stated).isEqualTo(row.pairs());
    }

    @Test
    void holdsSentencesThatStateAndThatDoNotForEachRelationAndLanguage() throws IOException {
        for (Language language : Language.values()) {
            for (RelationType relation : RelationType.values()) {
                List<Row> rows = rows().filter(row -> row.language() == language && row.relation() == relation)
                        .toList();

                assertThat(rows)
                        .as("%s %s", language, relation)
                        .anyMatch(row -> row.pairs().isEmpty());
                assertThat(rows)
                        .as("%s %s", language, relation)
                        .anyMatch(row -> !row.pairs().isEmpty());
            }
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(
                        Language.ofCode(cells[0]).orElseThrow(),
                        RelationType.valueOf(cells[1]),
                        cells[2],
                        pairs(RelationType.valueOf(cells[1]), cells[3])));
    }

    private static Set<String> pairs(RelationType relation, String cell) {
        if (cell.equals("-")) {
            return Set.of();
        }
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .map(pair -> relation.symmetric() ? sorted(pair) : pair)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sorted(String pair) {
        String denial = pair.startsWith("!") ? "!" : "";
        return denial
                + Arrays.stream(pair.substring(denial.length()).split(" > ", -1))
                        .sorted()
                        .collect(Collectors.joining(" > "));
    }
}
