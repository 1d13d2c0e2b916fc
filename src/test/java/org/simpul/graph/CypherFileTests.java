package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherFileTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Set<String> TYPES =
            Set.of("string", "integer", "day", "entity", "list of strings", "list of maps");

    static Stream<CypherFile> all() {
        return CypherFiles.all().stream();
    }

    static Stream<CypherFile> reads() {
        return CypherFiles.in("read", "library").stream();
    }

    static Stream<CypherFile> writes() {
        return CypherFiles.in("write").stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void headerAndBodyNameTheSameParameters(CypherFile file) {
        Set<String> used = PARAMETER
                .matcher(body(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(file.parameters()).extracting(CypherFile.Parameter::name).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theHeaderTellsWhatItAnswersAndTheTypesOfParameters(CypherFile file) {
        assertThat(file.answers()).matches("\\p{Lu}.*\\.").doesNotContain("$");
        assertThat(file.parameters()).allSatisfy(parameter -> assertThat(TYPES).contains(parameter.type()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFileHoldsOneStatement(CypherFile file) {
        assertThat(body(file)).isNotBlank().doesNotContain(";");
        assertThat(file.name()).matches("(schema/\\d{3}-|(read|write|library)/)[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void readsAreSortedAndCapped(CypherFile file) {
        assertThat(body(file).strip()).matches("(?s).*\\bORDER BY [^\\n]+ LIMIT (\\$limit|1)");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void readsAnswerScalarsOrMaps(CypherFile file) {
        String answer = body(file).substring(body(file).lastIndexOf("RETURN"));

        assertThat(answer.substring("RETURN".length(), answer.indexOf("ORDER BY"))
                        .split(",\\s*(?![^\\[(]*[\\])])"))
                .allSatisfy(
                        column -> assertThat(column.strip()).matches("(?s)(DISTINCT )?(.* AS \\w+|[a-z]+[A-Z]?\\w*)"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void writesTakeRows(CypherFile file) {
        assertThat(body(file)).startsWith("UNWIND $rows AS row\n");
        assertThat(body(file)).doesNotContain("CREATE (");
    }

    @Test
    void everyFileIsUsed() {
        String code = sources();

        assertThat(CypherFiles.in("read", "write"))
                .allSatisfy(file -> assertThat(code).contains("CypherFile.of(\"" + file + "\")"));
        assertThat(GraphSchema.STEPS).containsExactlyElementsOf(CypherFiles.in("schema"));
        assertThat(CypherFiles.in("library"))
                .extracting(CypherFile::name)
                .allSatisfy(name -> assertThat(LibraryContract.TESTED).contains(name));
        assertThat(CypherFiles.all()).hasSameSizeAs(CypherFiles.in("schema", "read", "write", "library"));
    }

    @Test
    void noCypherIsWrittenInJava() {
        assertThat(sources()).doesNotContainPattern("\"[^\"\n]*\\b(MATCH|MERGE|UNWIND|RETURN) ?[($\\[]");
    }

    @Test
    void aMissingFileIsToldAtOnce() {
        assertThatThrownBy(() -> CypherFile.of("read/no-such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cypher/read/no-such.cypher");
    }

    @Test
    void theHeaderIsTakenApart() {
        CypherFile file = CypherFile.parse(
                "read/x", "// One thing.\n// And more of it.\n// $key (string): the node's key\nRETURN $key AS key\n");

        assertThat(file.answers()).isEqualTo("One thing. And more of it.");
        assertThat(file.parameters()).isEqualTo(List.of(new CypherFile.Parameter("key", "string", "the node's key")));
        assertThat(file.text()).endsWith("RETURN $key AS key\n");
    }

    private static String body(CypherFile file) {
        return file.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
    }

    private static String sources() {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java/org/simpul"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(CypherFileTests::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
