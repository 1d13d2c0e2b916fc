package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTests {

    @ParameterizedTest
    @CsvSource({
        "Neo4j/4.4.30, true",
        "Neo4j/5.26.1, true",
        "Neo4j/2025.05.0, true",
        "Neo4j/2025.06.0, false",
        "Neo4j/2026.08.1, false",
        "Neo4j/5.27-aura, false",
        "SomethingElse/1.0, false",
        "'', false"
    })
    void theFirstThatKnowsCypher25IsNotTooOld(String agent, boolean tooOld) {
        assertThat(ServerVersion.isTooOld(agent)).isEqualTo(tooOld);
    }
}
