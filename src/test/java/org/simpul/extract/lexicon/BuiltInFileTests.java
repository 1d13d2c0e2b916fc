package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.extract.RuleExtractor;

/** The files that come with the program: each is read, and says in its head what its columns mean. */
class BuiltInFileTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> lexicon = Files.walk(RESOURCES.resolve("lexicon"));
                Stream<Path> grammar = Files.walk(RESOURCES.resolve("grammar"))) {
            return Stream.concat(lexicon, grammar)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allAreRead() throws IOException {
        assertThat(files()).hasSize(21);
        assertThat(UserFolder.of(RESOURCES).files()).as("each has its place").hasSize(21);
        assertThat(new RuleExtractor().name()).matches("rules-[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeadNamesEachColumnAndHowToAddARow(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String head = String.join(
                "\n", lines.stream().takeWhile(line -> line.startsWith("#")).toList());
        String columns = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .orElseThrow();

        assertThat(head).contains("To add a row: one line, ");
        assertThat(Arrays.asList(columns.split("\t")))
                .allSatisfy(column -> assertThat(Pattern.compile("(?m)^# " + column + " ")
                                .matcher(head)
                                .find())
                        .as(Objects.toString(column))
                        .isTrue());
        assertThat(lines)
                .as("no trailing mess")
                .allSatisfy(line -> assertThat(line.chars().filter(c -> c == '\t'))
                        .hasSizeLessThan(columns.split("\t", -1).length));
    }
}
