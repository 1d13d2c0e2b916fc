package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text is told from the statement that it was made of. */
class LikenessTests {

    private static final String MEETINGS =
            "MATCH (p:Person)-[r:MEETS]->(q) WHERE r.claims > $least RETURN p, q LIMIT 25";

    @Test
    void howItIsSetOutDoesNotMatter() {
        assertThat(Likeness.of(
                        MEETINGS, ":param least => 2\n// who met whom\n" + MEETINGS.replace("WHERE", "\nwhere") + ";"))
                .isEqualTo(Likeness.SAME);
    }

    @Test
    void aConditionMoreOrLessIsAChange() {
        assertThat(Likeness.of(MEETINGS, MEETINGS.replace("$least", "3"))).isEqualTo(Likeness.CHANGED);
        assertThat(Likeness.of(MEETINGS, MEETINGS.replace(" WHERE r.claims > $least", "")))
                .isEqualTo(Likeness.CHANGED);
        assertThat(Likeness.of(MEETINGS, MEETINGS.replace("25", "'25'"))).isEqualTo(Likeness.CHANGED);
    }

    @Test
    void whatWasTypedOverItIsAnother() {
        assertThat(Likeness.of(MEETINGS, "MATCH (n) RETURN n LIMIT 25")).isEqualTo(Likeness.OTHER);
        assertThat(Likeness.of(MEETINGS, "")).isEqualTo(Likeness.OTHER);
    }
}
