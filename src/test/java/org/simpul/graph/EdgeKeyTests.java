package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeKeyTests {

    private static final NodeKey A = new NodeKey("a");
    private static final NodeKey B = new NodeKey("b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1",
                "person:O'Brien",
                "\u0001",
                "\u0002",
                "\u0002b",
                "\u0002e\u0001\u0002",
                "\u0001\u0002b\u0002\u0002e"
            })
    void readsWhatItWrote(String id) {
        EdgeKey key = new EdgeKey(new NodeKey("x" + id), "MEETS", new NodeKey(id + "x"));

        assertThat(EdgeKey.of(key.value())).isEqualTo(key);
    }

    @Test
    void differentEdgesHaveDifferentKeys() {
        assertThat(new EdgeKey(new NodeKey("a\u0001M"), "R", B).value())
                .isNotEqualTo(new EdgeKey(A, "M\u0001R", B).value());
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> EdgeKey.of("a MEETS b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a MEETS b");
    }

    @Test
    void aRelationWithoutDirectionIsDrawnFromTheSmallerKey() {
        assertThat(EdgeKey.drawn(B, "MEETS", A)).isEqualTo(EdgeKey.drawn(A, "MEETS", B));
        assertThat(EdgeKey.drawn(B, "VISITS", A)).isEqualTo(new EdgeKey(B, "VISITS", A));
        assertThat(EdgeKey.drawn(B, "SOMETHING_ELSE", A)).isEqualTo(new EdgeKey(B, "SOMETHING_ELSE", A));
    }
}
