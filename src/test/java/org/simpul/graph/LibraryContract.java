package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.YEAR_2002;

import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;

/** The queries that are offered to people answer what their titles say. */
interface LibraryContract extends OnDatabase {

    @Test
    default void whoMetWhom() {
        assertThat(rows("library/who-met-whom", Map.of("since", "2024-01-01", "limit", 10)))
                .containsExactly("Xi Jinping, Vladimir Putin, 1, 1, 2024-07-03, 2024-07-03, Q15031, Q7747");
        assertThat(rows("library/who-met-whom", Map.of("since", "2025-01-01", "limit", 10)))
                .isEmpty();
    }

    @Test
    default void whatIsDisputed() {
        assertThat(rows("library/what-is-disputed", Map.of("limit", 10)))
                .singleElement()
                .asString()
                .startsWith("Narendra Modi, ATTENDS, SCO summit, 1, 1");
    }

    @Test
    default void whatIsDeniedOfAnotherTimeIsNoDispute() {
        EventDate then = EventDate.of(Year.of(2023));
        EventDate later = EventDate.of(Year.of(2024));
        write(
                Paper.from("x").published("2023-06-01").says(XI, RelationType.VISITS, RUSSIA, then),
                Paper.from("y").published("2024-06-01").denies(XI, RelationType.VISITS, RUSSIA, later),
                Paper.from("z").published("2023-06-01").says(XI, RelationType.PRAISES, RUSSIA, later),
                Paper.from("z2").published("2024-06-01").denies(XI, RelationType.PRAISES, RUSSIA, later));

        assertThat(rows("library/what-is-disputed", Map.of("limit", 10)))
                .extracting(row -> row.substring(0, row.lastIndexOf(", ")))
                .containsExactly("Narendra Modi, ATTENDS, SCO summit, 1, 1", "Xi Jinping, PRAISES, Russia, 1, 1");
        assertThat(rows("library/denied-later", Map.of("limit", 10)))
                .extracting(row -> row.substring(0, row.lastIndexOf(", ")))
                .containsExactly("Xi Jinping, PRAISES, Russia, 2023-06-01, 2024-06-01");
        assertThat(rows("library/most-contradicted", Map.of("limit", 10)))
                .contains("Xi Jinping, 1, 1, 1, Q15031")
                .hasSize(4);
    }

    @Test
    default void membersOf() {
        assertThat(rows("library/members-of", Map.of("organization", SCO.id().value(), "limit", 10)))
                .containsExactly(
                        "Belarus, JOINS, 2024-07-01, 2024-07-01, 1, Q184",
                        "China, MEMBER_OF, , , 1, Q148",
                        "Recep Tayyip Erdoğan, NOT_MEMBER_OF, , , 1, Q39259",
                        "Russia, MEMBER_OF, , , 1, Q159");
    }

    @Test
    default void whoLinksTwo() {
        assertThat(rows("library/who-links-two", Map.of("one", XI.id().value(), "other", "Q39259", "limit", 10)))
                .containsExactly("Vladimir Putin, [MEETS], [MEETS], 3, " + PUTIN.id());
    }

    @Test
    default void sentencesWith() {
        assertThat(rows("library/sentences-with", Map.of("words", "\"recep tayyip erdogan\" AND member*", "limit", 10)))
                .singleElement()
                .asString()
                .startsWith("Recep Tayyip Erdoğan MEMBER_OF Shanghai Cooperation Organisation., Title of news/3.txt");
    }

    @Test
    default void whatIsPlanned() {
        assertThat(rows("library/what-is-planned", Map.of("limit", 10)))
                .singleElement()
                .asString()
                .startsWith("Recep Tayyip Erdoğan, ATTENDS, SCO summit");
    }

    @Test
    default void foundedWhen() {
        write(Paper.from("other").says(SCO, RelationType.FOUNDED_IN, YEAR_2002));

        assertThat(rows("library/founded-when", Map.of("limit", 10)))
                .containsExactly("Shanghai Cooperation Organisation, [2001 (1), 2002 (1)], 2, " + SCO.id());
    }

    private List<String> rows(String name, Map<String, Object> parameters) {
        writeEverything();
        return graph().read(
                        CypherFile.of(name),
                        parameters,
                        row -> String.join(
                                ", ",
                                row.values().stream().map(LibraryContract::text).toList()));
    }

    private static String text(Value value) {
        return value.isNull() ? "" : value.asObject().toString();
    }
}
