package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.console.Caps;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Token;
import org.simpul.graph.console.Tokens;

/** Any string, as a value or as a name, goes through a statement and comes back, and the statement stays what it is. */
interface NameContract extends OnDatabase {

    long SEED = 20_261_127;
    int STRINGS = 10_000;
    int BATCH = 100;

    List<String> PIECES = List.of(
            "`",
            "``",
            "\\",
            "\\u0060",
            "\\u0027",
            "\\\\u0060",
            "'",
            "\"",
            "/*",
            "*/",
            "//",
            "\n",
            "\r",
            "$",
            "{",
            "}",
            "]",
            "(",
            ")",
            ";",
            ":",
            "é",
            "e\u0301",
            "😀",
            "\u202e",
            "\u200b",
            "\u2028",
            " ",
            "a",
            "B",
            "_",
            "=",
            "«n»",
            "\t",
            "0",
            ") DETACH DELETE n //",
            "` RETURN 1 UNION MATCH (n",
            "' + dbms.listConfig() + '");

    @Test
    default void anyStringIsAParameterAPropertyAndAValue() {
        Random random = new Random(SEED);
        for (int batch = 0; batch < STRINGS / BATCH; batch++) {
            List<String> strings = strings(random, BATCH, "");
            Map<String, CypherValue> values = new LinkedHashMap<>();
            strings.forEach(string -> values.put(string, new CypherValue.Text(string)));
            String column = strings.getFirst();
            String statement = strings.stream()
                    .map(CypherFile::quoted)
                    .map(name -> "{" + name + ": $" + name + "}")
                    .collect(Collectors.joining(", ", "RETURN [", "] AS " + CypherFile.quoted(column)));

            Heard heard = Heard.of(graph().console(false), Statement.read(statement, values));

            assertThat(heard.columns).as("seed %d, batch %d", SEED, batch).containsExactly(column);
            assertThat(heard.rows)
                    .containsExactly(List.of(new CypherValue.Items(strings.stream()
                            .map(string -> (CypherValue) new CypherValue.Fields(Map.of(string, values.get(string))))
                            .toList())));
            assertThat(names(statement))
                    .containsExactlyElementsOf(Stream.concat(
                                    strings.stream().flatMap(string -> Stream.of(string, string)), Stream.of(column))
                            .toList());
        }
    }

    @Test
    default void anyStringIsALiteral() {
        Random random = new Random(SEED);
        for (int batch = 0; batch < STRINGS / BATCH; batch++) {
            CypherValue all = new CypherValue.Items(strings(random, BATCH, "").stream()
                    .map(string -> (CypherValue) new CypherValue.Fields(Map.of(string, new CypherValue.Text(string))))
                    .toList());

            Heard heard = Heard.of(graph().console(false), "RETURN " + ValueLiteral.of(all) + " AS all");

            assertThat(heard.rows).as("seed %d, batch %d", SEED, batch).containsExactly(List.of(all));
        }
    }

    /** A database keeps every name for ever, so these are fewer. */
    @Test
    default void anyStringIsALabelATypeAndAProperty() {
        List<String> strings = strings(new Random(SEED), BATCH, "zz");
        String write = IntStream.range(0, BATCH)
                .mapToObj(i -> {
                    String name = CypherFile.quoted(strings.get(i));
                    return "(:" + name + " {n: " + i + "})-[:" + name + " {" + name + ": " + i + "}]->()";
                })
                .collect(Collectors.joining(", ", "CREATE ", ""));

        Heard written =
                Heard.of(graph().console(true), new Statement(write, Map.of(), Mode.WRITE, Look.RUN, Caps.DEFAULT));
        Heard read = Heard.of(
                graph().console(false),
                "MATCH (a)-[r]->() RETURN labels(a)[0] AS label, type(r) AS type, keys(r)[0] AS key ORDER BY a.n");

        assertThat(written.summary().rows()).isZero();
        assertThat(read.rows)
                .containsExactlyElementsOf(strings.stream()
                        .map(CypherValue.Text::new)
                        .map(text -> List.<CypherValue>of(text, text, text))
                        .toList());
    }

    private static List<String> names(String statement) {
        return Tokens.of(statement).stream()
                .filter(token -> token.kind() == Token.Kind.NAME)
                .map(Token::text)
                .toList();
    }

    /** Different ones, none empty. */
    private static List<String> strings(Random random, int count, String start) {
        List<String> strings = new ArrayList<>();
        while (strings.size() < count) {
            String string = random.ints(1 + random.nextInt(6), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining("", start, ""));
            if (!strings.contains(string)) {
                strings.add(string);
            }
        }
        return strings;
    }
}
