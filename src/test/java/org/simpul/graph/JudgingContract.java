package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.simpul.graph.console.AllowList;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Console;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Tokens;

/** What is run of what users write, and what is not: the tables src/test/resources/query hold, each row against the server. */
interface JudgingContract extends OnDatabase {

    @Test
    default void whatIsRefusedIsRefusedWithItsReason() {
        List<String[]> table = table("refused", "\t", 3);
        Console console = graph().console(false);
        long before = database().dump().size();

        SoftAssertions softly = new SoftAssertions();
        assertThat(table).hasSizeGreaterThan(60);
        table.forEach(row -> softly.assertThat(Heard.of(console, row[2]).ended())
                .as(row[2])
                .isInstanceOfSatisfying(Ended.Refused.class, refused -> {
                    assertThat(refused.refusal().reason()).hasToString(row[0]);
                    assertThat(refused.refusal().message()).contains(row[1]).matches("\\S.*\\.");
                }));
        softly.assertAll();
        assertThat(database().dump()).hasSize((int) before);
    }

    @Test
    default void whatFailsSaysWhyAndWhatToTry() {
        Console console = graph().console(false);

        SoftAssertions softly = new SoftAssertions();
        table("failing", "\t", 3)
                .forEach(row -> softly.assertThat(Heard.of(console, row[2]).ended())
                        .as(row[2])
                        .isInstanceOfSatisfying(Ended.Failed.class, failed -> {
                            assertThat(failed.failure().advice()).hasToString(row[0]);
                            assertThat(failed.failure().message())
                                    .contains(row[1])
                                    .doesNotContain("(line");
                        }));
        softly.assertAll();
    }

    @Test
    default void whatOnlyReadsRuns() {
        List<String[]> table = table("running", " ⇒ ", 1);
        Console console = graph().console(false);
        Map<String, CypherValue> parameters = Map.of("p", new CypherValue.Text("a parameter"));

        SoftAssertions softly = new SoftAssertions();
        assertThat(table).hasSizeGreaterThan(60);
        table.forEach(row -> {
            Heard heard = Heard.of(console, Statement.read(row[0], parameters));
            softly.assertThat(heard.ended()).as(row[0]).isInstanceOf(Ended.Answered.class);
            softly.assertThat(heard.rows.stream().map(JudgingContract::line))
                    .as(row[0])
                    .containsExactlyElementsOf(Arrays.asList(row).subList(1, row.length));
        });
        softly.assertAll();
    }

    @Test
    default void everyProcedureAndFunctionOfTheServerIsDecided() {
        assertThat(names("CYPHER 25 SHOW PROCEDURES YIELD name RETURN name"))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(AllowList.PROCEDURES.isDecided(name))
                        .as(name)
                        .isTrue());
        assertThat(names("CYPHER 25 SHOW FUNCTIONS YIELD name RETURN name"))
                .hasSizeGreaterThan(140)
                .containsAll(names("CYPHER 5 SHOW FUNCTIONS YIELD name RETURN name"))
                .allSatisfy(name ->
                        assertThat(AllowList.FUNCTIONS.isDecided(name)).as(name).isTrue());
    }

    @Test
    default void noProcedureThatIsCalledToReadDoesMoreByWhatTheServerSays() {
        assertThat(names("SHOW PROCEDURES YIELD name, mode WHERE mode <> 'READ' RETURN name"))
                .isNotEmpty()
                .noneMatch(name -> AllowList.PROCEDURES.allows(name, Mode.READ));
        assertThat(names("SHOW PROCEDURES YIELD name, mode WHERE mode = 'DBMS' RETURN name"))
                .isNotEmpty()
                .noneMatch(name -> AllowList.PROCEDURES.allows(name, Mode.WRITE));
    }

    @Test
    default void whatTheOperatorNamesIsCalledAndNothingElseOfItsKind() {
        String line = "RETURN linenumber() IS NULL AS none";
        assertThat(Heard.of(graph().console(false), line).refusal().reason()).isEqualTo(Refusal.Reason.FUNCTION);

        Callables named = Callables.knownAnd(List.of("linenumber", "dbms.components", "db.createLabel"));
        Console console = graph().console(false, named);
        Heard heard = Heard.of(console, line);
        assertThat(heard.rows).as("%s", heard.ended()).hasToString("[[Bool[value=true]]]");
        assertThat(Heard.of(console, "RETURN file()").refusal().reason()).isEqualTo(Refusal.Reason.FUNCTION);
        assertThat(Heard.of(console, "CALL dbms.info()").refusal().reason()).isEqualTo(Refusal.Reason.PROCEDURE);
        assertThat(Heard.of(console, "CALL DBMS.COMPONENTS()").refusal().reason())
                .as("the exact name alone")
                .isEqualTo(Refusal.Reason.PROCEDURE);
        assertThat(Heard.of(console, "CALL db.createLabel('New')").refusal().reason())
                .as("what writes is no less a write")
                .isEqualTo(Refusal.Reason.WRITES);
        assertThat(Heard.of(console, "CALL dbms.components()").refusal().reason())
                .as("nor is what the server does not hold to be reading")
                .isEqualTo(Refusal.Reason.WRITES);
    }

    /** A line comment ends where it ends for the server, and nowhere else, lest something hides behind it. */
    @Test
    default void commentsEndWhereTheyEndForTheServer() {
        IntStream.range(0, 0x3100)
                .filter(c -> c != '\\' && (c < 0x100 || Character.isWhitespace(c) || Character.isSpaceChar(c)))
                .forEach(c -> {
                    String statement = "RETURN 1 AS x //" + (char) c + " ' RETURN";
                    assertThat(Tokens.of(statement).size() == 4)
                            .as("the comment goes on behind U+%04X", c)
                            .isEqualTo(isRead(statement));
                });
    }

    private boolean isRead(String statement) {
        try {
            return database().run("EXPLAIN " + statement, Map.of()).isEmpty();
        } catch (ClientException _) {
            return false;
        }
    }

    private List<String> names(String statement) {
        return database().run(statement, Map.of()).stream()
                .map(row -> row.get("name").asString())
                .distinct()
                .toList();
    }

    private static String line(List<CypherValue> row) {
        return row.stream()
                .map(value -> value instanceof CypherValue.Text text ? text.value() : ValueLiteral.of(value))
                .collect(Collectors.joining(" | "));
    }

    private static List<String[]> table(String name, String between, int columns) {
        try (var lines = Files.lines(Path.of("src/test/resources/query/" + name + ".tsv"))) {
            return lines.filter(line -> !line.startsWith("# "))
                    .map(line -> line.replace('⏎', '\n').split(between, -1))
                    .peek(row -> assertThat(row).hasSizeGreaterThanOrEqualTo(columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
