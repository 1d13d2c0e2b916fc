package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.console.CypherValue.Whole;

/** Lines that start with a colon are read. */
class EditorLineTests {

    @Test
    void asksForWhatItsNameSays() {
        assertThat(EditorLine.of(":help")).isEqualTo(new EditorLine.Helps());
        assertThat(EditorLine.of("  :HELP match ;")).isEqualTo(new EditorLine.Helps());
        assertThat(EditorLine.of(":clear;")).isEqualTo(new EditorLine.Clears());
        assertThat(EditorLine.of(":params")).isEqualTo(new EditorLine.Lists());
        assertThat(EditorLine.of(":param ")).isEqualTo(new EditorLine.Lists());
    }

    @Test
    void namesADatabaseAndWhereItsNameStands() {
        assertThat(EditorLine.of(":use movies;")).isEqualTo(new EditorLine.Uses("movies", 5));
        assertThat(EditorLine.of(":use  `my-films.old`")).isEqualTo(new EditorLine.Uses("my-films.old", 6));
        assertThat(EditorLine.of(":use")).isEqualTo(new EditorLine.Wrong(4, "the name of a database"));
    }

    @Test
    void setsOneParameterOrSeveral() {
        assertThat(EditorLine.of(":param a => 1")).isEqualTo(new EditorLine.Sets(Map.of("a", new Whole(1))));
        assertThat(EditorLine.of(":params {a: 1, b: 2}"))
                .isEqualTo(new EditorLine.Sets(Map.of("a", new Whole(1), "b", new Whole(2))));
        assertThat(EditorLine.of(":param a => oops")).isInstanceOf(EditorLine.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {":params {}", ":param clear", ":params  CLEAR;"})
    void forgetsThemAll(String line) {
        assertThat(EditorLine.of(line)).isEqualTo(new EditorLine.Forgets());
    }

    @ParameterizedTest
    @ValueSource(strings = {":play movies", ":", ":paramz {a: 1}", ":help1"})
    void knowsNoOtherName(String line) {
        assertThat(EditorLine.of(line)).isInstanceOf(EditorLine.Unknown.class);
    }
}
