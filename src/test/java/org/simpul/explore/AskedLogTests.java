package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.Asked;

class AskedLogTests {

    @Test
    void remembersTheLastTheLastFirst() {
        AskedLog log = new AskedLog();

        IntStream.rangeClosed(1, 85).forEach(i -> log.add(asked("read/" + i, Map.of())));

        assertThat(log.list()).hasSize(AskedLog.DEPTH);
        assertThat(log.list().getFirst().name()).isEqualTo("read/85");
        assertThat(log.list().getLast().name()).isEqualTo("read/6");
    }

    @Test
    void whatTellsOfTheSelectionIsForgottenBeforeASearch() {
        AskedLog log = new AskedLog();
        log.add(asked("read/search", Map.of()));

        IntStream.rangeClosed(1, 200).forEach(i -> log.addTelling(asked("read/told-" + i, Map.of())));

        assertThat(log.list()).hasSize(1 + AskedLog.TELLING);
        assertThat(log.list().getFirst().name()).isEqualTo("read/told-200");
        assertThat(log.list().getLast().name()).isEqualTo("read/search");
    }

    @Test
    void aStatementIsToldAsItIsRunElsewhere() {
        Asked asked = asked("read/node", Map.of("key", "O'Neill\\\n\u202e", "limit", 25, "types", List.of("A", "B")));

        assertThat(asked.runnable("en")).isEqualTo("""
                        // What it answers.
                        :param key => 'O\\'Neill\\\\\\n\\u202E';
                        :param limit => 25;
                        :param types => ['A', 'B'];
                        MATCH (n {id: $key}) RETURN n;
                        """);
        assertThat(asked.runnable("id")).startsWith("// Apa yang dijawabnya.\n:param key");
    }

    @Test
    void withoutParametersItIsTheStatementAlone() {
        assertThat(asked("read/x", Map.of()).runnable("en")).doesNotContain(":param");
    }

    private static Asked asked(String name, Map<String, Object> parameters) {
        return new Asked(
                name,
                "What it answers.",
                "Apa yang dijawabnya.",
                "// What it answers.\n// $key (string): the key\nMATCH (n {id: $key}) RETURN n\n",
                parameters,
                3);
    }
}
