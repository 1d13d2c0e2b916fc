package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherFileTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Pattern IDENTIFIER = Pattern.compile("«(\\w+)»");
    private static final Set<String> TYPES = Set.of(
            "string",
            "boolean",
            "integer",
            "day",
            "entity",
            "relation",
            "map",
            "list of strings",
            "list of lists",
            "list of integers",
            "list of maps");

    static Stream<CypherFile> all() {
        return CypherFiles.all().stream();
    }

    static Stream<CypherFile> reads() {
        return CypherFiles.in("read", "foreign", "library").stream();
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
    void headerAndBodyNameTheSameIdentifiers(CypherFile file) {
        Set<String> used = IDENTIFIER
                .matcher(body(file))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !Set.of("n", "relations").contains(name))
                .collect(Collectors.toSet());

        assertThat(file.identifiers()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(file.name().startsWith("foreign/") || Set.of("steps").containsAll(used))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theHeaderTellsWhatItAnswersAndTheTypesOfParameters(CypherFile file) {
        assertThat(file.answers()).matches("\\p{Lu}.*\\.").doesNotContain("$");
        assertThat(file.answersId().isEmpty()).isEqualTo(!file.name().matches("(read|foreign|library)/.*"));
        assertThat(file.parameters()).allSatisfy(parameter -> assertThat(TYPES).contains(parameter.type()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFileHoldsOneStatement(CypherFile file) {
        assertThat(body(file)).isNotBlank().doesNotContain(";");
        assertThat(file.name()).matches("(schema/\\d{3}-|(read|foreign|write|library)/)[a-z]+(-[a-z]+)*");
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

    static Stream<CypherFile> ownReads() {
        return CypherFiles.in("read").stream();
    }

    /** By a type or label that varies the database looks at everything; a list of them can be named. */
    @ParameterizedTest
    @MethodSource("ownReads")
    void readsNameTheTypesAndLabelsThatTheyLookFor(CypherFile file) {
        assertThat(body(file)).doesNotContain(":$");
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

        assertThat(CypherFiles.in("read", "foreign", "write"))
                .allSatisfy(file -> assertThat(code).contains("CypherFile.of(\"" + file + "\")"));
        assertThat(GraphSchema.STEPS).containsExactlyElementsOf(CypherFiles.in("schema"));
        assertThat(CypherFiles.in("library"))
                .extracting(CypherFile::name)
                .containsExactlyElementsOf(
                        Library.NAMES.stream().map(name -> "library/" + name).toList());
        assertThat(CypherFiles.all()).hasSameSizeAs(CypherFiles.in("schema", "read", "foreign", "write", "library"));
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
        CypherFile file = CypherFile.parse("read/x", """
                // One thing.
                // And more of it.
                // id: Satu hal.
                // $key (string): the node's key
                // id $key: kunci simpul
                RETURN $key AS key
                """);

        assertThat(file.answers()).isEqualTo("One thing. And more of it.");
        assertThat(file.answersId()).isEqualTo("Satu hal.");
        assertThat(file.parameters())
                .isEqualTo(List.of(new CypherFile.Parameter("key", "string", "", "the node's key")));
        assertThat(file.text()).endsWith("RETURN $key AS key\n");
    }

    @Test
    void aNameIsWrittenSoThatNothingInItEndsIt() {
        assertThat(CypherFile.quoted("Movie")).isEqualTo("`Movie`");
        assertThat(CypherFile.quoted("a`b``c")).isEqualTo("`a``b````c`");
        assertThat(CypherFile.quoted("\\u0060) DETACH DELETE n //")).isEqualTo("`\\u005cu0060) DETACH DELETE n //`");
        assertThatThrownBy(() -> CypherFile.quoted("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesComeWhereTheyStandAndAreReadForPlacesNoMore() {
        CypherFile file = CypherFile.parse(
                "foreign/x", "// One.\n// «a»: one\n// «b»: other\nMATCH (:«a» {«b»: $x}) RETURN «n»\n");

        assertThat(file.about(Map.of("a", "«b»$0\\", "b", "c")).text())
                .isEqualTo("MATCH (:`«b»$0\\u005c` {`c`: $x}) RETURN 0");
        assertThat(file.aboutEach(List.of(Map.of("a", "x", "b", "y"), Map.of("a", "z", "b", "y")))
                        .text())
                .isEqualTo("MATCH (:`x` {`y`: $x}) RETURN 0\nUNION ALL\nMATCH (:`z` {`y`: $x}) RETURN 1");
        assertThat(CypherFile.parse("foreign/y", "// One.\n// «a»: one\nRETURN [\n  COUNT { (:«a») }\n] AS counts\n")
                        .listing(List.of(Map.of("a", "x`"), Map.of("a", "«a»")))
                        .text())
                .isEqualTo("RETURN [\n  COUNT { (:`x```) },\n  COUNT { (:`«a»`) }\n] AS counts");
        assertThatThrownBy(() -> file.about(Map.of("a", "x"))).isInstanceOf(IllegalArgumentException.class);
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
