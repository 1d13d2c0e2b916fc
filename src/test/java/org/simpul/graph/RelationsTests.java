package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTests {

    @Test
    void aStatementNamesSixTypesToALine() {
        assertThat(Relations.laidOut(List.of("A", "B", "C", "D", "E", "F", "`G h`", "I")))
                .isEqualTo("A|B|C|D|E|F|\n    `G h`|I");
    }
}
