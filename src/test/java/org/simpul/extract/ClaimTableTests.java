package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** A table of sentences for every relation in both languages, some of which state nothing. */
class ClaimTableTests {

    private static final Path TABLES = Path.of("src", "test", "resources", "extract", "claims");
    private static final int STATING = 12;
    private static final int SILENT = 6;

    /** One line of a table. */
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

    @ParameterizedTest
    @MethodSource("relations")
    void readsASentenceThatEndsAnywhere(Language language, RelationType relation) {
        assertThat(rows(language, relation))
                .allSatisfy(row -> Pattern.compile("\\w+")
                        .matcher(row.text())
                        .results()
                        .map(word -> row.text().substring(0, word.end()))
                        .forEach(cut -> assertThatCode(() -> Texts.read(language, cut))
                                .as(cut)
                                .doesNotThrowAnyException()));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void holdsSentencesThatStateAndThatDoNot(Language language, RelationType relation) {
        List<Row> rows = rows(language, relation).toList();

        assertThat(rows).filteredOn(row -> !row.pairs().isEmpty()).hasSizeGreaterThanOrEqualTo(STATING);
        assertThat(rows).filteredOn(row -> row.pairs().isEmpty()).hasSizeGreaterThanOrEqualTo(SILENT);
        assertThat(rows).extracting(Row::text).doesNotHaveDuplicates();
    }

    static Stream<Object[]> relations() {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        Arrays.stream(RelationType.values()).map(relation -> new Object[] {language, relation}));
    }

    static Stream<Row> rows() {
        return relations().flatMap(pair -> rows((Language) pair[0], (RelationType) pair[1]));
    }

    private static Stream<Row> rows(Language language, RelationType relation) {
        Path table = TABLES.resolve(language.code()).resolve(relation.name() + ".tsv");
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(language, relation, cells[0], pairs(relation, cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
