package org.simpul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the local Neo4j begins to look for a port. */
class LocalNeo4jTests {

    @Test
    void beginsAtThePortOfNeo4jUnlessAnotherIsWanted() {
        assertThat(LocalNeo4j.firstPort(Optional.empty())).isEqualTo(7687);
        assertThat(LocalNeo4j.firstPort(Optional.of(" "))).isEqualTo(7687);
        assertThat(LocalNeo4j.firstPort(Optional.of(" 7800 "))).isEqualTo(7800);
        assertThat(LocalNeo4j.firstPort(Optional.of("65535"))).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "0", "-1", "65536", "99999999999", "7687;"})
    void whatIsNoPortIsToldWithWhatToGive(String wanted) {
        assertThatThrownBy(() -> LocalNeo4j.firstPort(Optional.of(wanted)))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessage("SIMPUL_BOLT_PORT is " + wanted + ", which is no port; give a number from 1 to 65535.");
    }
}
