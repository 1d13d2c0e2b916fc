package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class CypherLiteralTests {

    /** Which the local server stores neither of, so that no script can be tried on it. */
    @Test
    void vectorsAndUuidsAreWrittenAsTheCallsThatMakeThem() {
        UUID id = UUID.fromString("2f6b1a40-0f5e-4b0e-9d7e-8f3b3a3d2c11");

        assertThat(CypherLiteral.of(Map.of(
                        "floats", Values.vector(new float[] {1.5f, -2}).asObject(),
                        "bytes", Values.vector(new byte[] {1, -2}).asObject(),
                        "id", id)))
                .isEqualTo("{bytes: vector([1, -2], 2, INTEGER8), floats: vector([1.5, -2.0], 2, FLOAT32), id: uuid('"
                        + id + "')}");
    }
}
