package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.BELARUS;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.YEAR_2001;
import static org.simpul.graph.Paper.YEAR_2002;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.Conflict.Side;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.RelationType;

interface ConflictContract extends OnDatabase {

    EventDate IN_2023 = EventDate.of(Year.of(2023));
    EventDate IN_2024 = EventDate.of(Year.of(2024));
    Entity ASTANA = Paper.entity("place:astana", EntityType.PLACE, "Astana", "");
    Entity MINSK = Paper.entity("place:minsk", EntityType.PLACE, "Minsk", "");
    Entity DISTRICT = Paper.entity("place:district", EntityType.PLACE, "A district", "");
    Entity AIRPORT = Paper.entity("facility:airport", EntityType.FACILITY, "An airport", "");

    @Test
    default void whatIsDeniedStandsBesideWhatIsStatedNewestSourceFirst() {
        write(
                Paper.from("a").published("2024-01-01").says(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("b").published("2025-01-01").says(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("c").denies(MODI, RelationType.ATTENDS, SUMMIT).denies(PUTIN, RelationType.PRAISES, XI));

        assertThat(new ConflictQuery(graph()).list(10)).singleElement().satisfies(conflict -> {
            assertThat(conflict.isDenial()).isTrue();
            assertThat(conflict.documents()).isEqualTo(3);
            assertThat(conflict.sides())
                    .extracting(
                            Side::positive, Side::documents, side -> side.edge().relation())
                    .containsExactly(tuple(true, 2L, "ATTENDS"), tuple(false, 1L, "ATTENDS"));
            assertThat(conflict.sides().getFirst().lines())
                    .extracting(EvidenceLine::documentTitle)
                    .containsExactly("Title of b", "Title of a");
        });
    }

    @Test
    default void whatIsDeniedOfAnotherTimeIsNoConflict() {
        write(
                Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT, IN_2023),
                Paper.from("b").denies(MODI, RelationType.ATTENDS, SUMMIT, IN_2024));

        assertThat(new ConflictQuery(graph()).list(10)).isEmpty();
        assertThat(statuses()).containsExactly(EdgeStatus.STATED);
        assertThat(edges()).allMatch(GraphEdge::atDifferentTimes);
    }

    @Test
    default void aConflictIsAmongThoseThatSpeakOfTheSameTime() {
        EventDate inJuly = EventDate.of(YearMonth.of(2024, 7));
        EventDate onADay = EventDate.of(LocalDate.of(2024, 7, 3));
        write(
                Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT, IN_2023),
                Paper.from("b").says(MODI, RelationType.ATTENDS, SUMMIT, onADay),
                Paper.from("c").denies(MODI, RelationType.ATTENDS, SUMMIT, inJuly),
                Paper.from("d").denies(MODI, RelationType.ATTENDS, SUMMIT, EventDate.of(YearMonth.of(2024, 8))));

        assertThat(new ConflictQuery(graph()).list(10)).singleElement().satisfies(conflict -> {
            assertThat(conflict.documents()).isEqualTo(2);
            assertThat(conflict.sides())
                    .extracting(side -> side.lines().getFirst().documentTitle(), Side::documents)
                    .containsExactly(tuple("Title of b", 1L), tuple("Title of c", 1L));
        });
        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);
    }

    @Test
    default void aSideTellsOfAllItsClaimsAndBothAreListedHoweverManySayTheOneThing() {
        Paper[] papers = IntStream.rangeClosed(0, EvidenceQuery.LIMIT + 1)
                .mapToObj(i -> {
                    Paper paper = Paper.from("paper " + i).published("2024-02-01");
                    return i == 0
                            ? paper.published("2024-01-01").denies(MODI, RelationType.ATTENDS, SUMMIT)
                            : paper.says(MODI, RelationType.ATTENDS, SUMMIT);
                })
                .toArray(Paper[]::new);
        write(papers);

        assertThat(new ConflictQuery(graph()).list(10)).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides())
                    .extracting(Side::positive, Side::claims, Side::documents)
                    .containsExactly(
                            tuple(true, EvidenceQuery.LIMIT + 1L, EvidenceQuery.LIMIT + 1L), tuple(false, 1L, 1L));
            assertThat(conflict.documents(true)).isEqualTo(EvidenceQuery.LIMIT + 1L);
            assertThat(conflict.documents(false)).isOne();
        });
    }

    @Test
    default void whatHasNoDateNorADayOfPublicationIsInConflictWithAnyTime() {
        write(
                Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT, IN_2023),
                Paper.from("b").denies(MODI, RelationType.ATTENDS, SUMMIT));

        assertThat(new ConflictQuery(graph()).list(10)).hasSize(1);
        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);
    }

    @Test
    default void whatHasNoDateSpeaksOfNoDayAfterItsPublication() {
        EventDate inAugust = EventDate.of(LocalDate.of(2025, 8, 18));
        write(
                Paper.from("a").published("2025-06-17").denies(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("b").published("2025-08-19").says(MODI, RelationType.ATTENDS, SUMMIT, inAugust));
        assertThat(statuses()).containsExactly(EdgeStatus.STATED);
        assertThat(new ConflictQuery(graph()).list(10)).isEmpty();

        write(Paper.from("c").published("2025-06-16").says(MODI, RelationType.ATTENDS, SUMMIT));

        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);
        assertThat(new ConflictQuery(graph()).list(10))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.documents(true)).isOne());
    }

    @Test
    default void textsOfTwoYearsWithoutADateSpeakOfTwoTimes() {
        write(
                Paper.from("a").published("2022-09-16").says(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("b").published("2024-07-05").denies(MODI, RelationType.ATTENDS, SUMMIT));

        assertThat(statuses()).containsExactly(EdgeStatus.STATED);
    }

    @Test
    default void aPlanSpeaksOfDaysAfterItsPublication() {
        write(
                Paper.from("a").published("2023-06-17").says(MODI, RelationType.ATTENDS, SUMMIT, Modality.PLANNED),
                Paper.from("b").published("2024-07-05").denies(MODI, RelationType.ATTENDS, SUMMIT, IN_2024));

        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);
    }

    @Test
    default void aPlanThatIsDeniedOfItsTimeIsDisputed() {
        write(
                Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT, Modality.PLANNED),
                Paper.from("b").denies(MODI, RelationType.ATTENDS, SUMMIT, IN_2024));

        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);
    }

    @Test
    default void aConflictGoesWithTheTextThatDenies() {
        Paper denial = Paper.from("b").denies(MODI, RelationType.ATTENDS, SUMMIT, IN_2024);
        write(Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT, IN_2024), denial);
        assertThat(statuses()).containsExactly(EdgeStatus.DISPUTED);

        new ClaimWriter(graph()).remove(List.of(denial.document().id()));

        assertThat(statuses()).containsExactly(EdgeStatus.STATED);
        assertThat(database().run("MATCH (c:Claim) WHERE c.disputed RETURN c.id AS id", Map.of()))
                .isEmpty();
    }

    private List<EdgeStatus> statuses() {
        return edges().stream().map(GraphEdge::status).toList();
    }

    private List<GraphEdge> edges() {
        return new EdgesQuery(graph()).among(List.of(key(MODI), key(SUMMIT)));
    }

    @Test
    default void aDocumentThatGivesBothValuesIsOneOfThoseThatSpeakOfThem() {
        write(
                Paper.from("a")
                        .says(SCO, RelationType.FOUNDED_IN, YEAR_2001)
                        .says(SCO, RelationType.FOUNDED_IN, YEAR_2002),
                Paper.from("b").says(SCO, RelationType.FOUNDED_IN, YEAR_2001));

        assertThat(new ConflictQuery(graph()).list(10))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.documents()).isEqualTo(2));
    }

    @Test
    default void aBodyThatWasFoundedInTwoYearsIsAConflictThatEitherYearKnows() {
        write(
                Paper.from("a").says(SCO, RelationType.FOUNDED_IN, YEAR_2001),
                Paper.from("b").says(SCO, RelationType.FOUNDED_IN, YEAR_2001),
                Paper.from("c").says(SCO, RelationType.FOUNDED_IN, YEAR_2002));
        ConflictQuery conflicts = new ConflictQuery(graph());

        assertThat(conflicts.list(10)).singleElement().satisfies(conflict -> {
            assertThat(conflict.isDenial()).isFalse();
            assertThat(conflict.sides())
                    .extracting(side -> side.object().caption(), Side::documents)
                    .containsExactly(tuple("2001", 2L), tuple("2002", 1L));
        });
        assertThat(conflicts.others(new EdgeKey(key(SCO), "FOUNDED_IN", key(YEAR_2002))))
                .extracting(side -> side.object().caption())
                .containsExactly("2001");
        assertThat(conflicts.others(new EdgeKey(key(SCO), "PRAISES", key(YEAR_2002))))
                .isEmpty();
        assertThat(new EdgesQuery(graph()).among(List.of(key(SCO), key(YEAR_2002))))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.status()).isEqualTo(EdgeStatus.DIFFERING);
                    assertThat(edge.others()).containsExactly("- S x2");
                });
    }

    @Test
    default void theValueOfTheNewestTextComesFirst() {
        write(
                Paper.from("a").published("2023-01-01").says(SCO, RelationType.FOUNDED_IN, YEAR_2001),
                Paper.from("b").published("2023-02-01").says(SCO, RelationType.FOUNDED_IN, YEAR_2001),
                Paper.from("c").published("2024-01-01").says(SCO, RelationType.FOUNDED_IN, YEAR_2002));

        assertThat(new ConflictQuery(graph()).list(10))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(side -> side.object().caption())
                        .containsExactly("2002", "2001"));
    }

    @Test
    default void twoCapitalsOfOneCountryAreAConflictAndTwoCitiesOfOneSummitAreNone() {
        write(
                Paper.from("a").says(ASTANA, RelationType.CAPITAL_OF, BELARUS),
                Paper.from("b").says(MINSK, RelationType.CAPITAL_OF, BELARUS),
                Paper.from("c").says(MINSK, RelationType.CAPITAL_OF, BELARUS),
                Paper.from("d").says(SUMMIT, RelationType.LOCATED_IN, ASTANA),
                Paper.from("e").says(SUMMIT, RelationType.LOCATED_IN, MINSK));
        ConflictQuery conflicts = new ConflictQuery(graph());

        assertThat(conflicts.list(10)).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides())
                    .extracting(side -> conflict.value(side).caption(), Side::documents)
                    .containsExactly(tuple("Minsk", 2L), tuple("Astana", 1L));
            assertThat(conflict.documents()).isEqualTo(3);
        });
        assertThat(conflicts.others(new EdgeKey(key(ASTANA), "CAPITAL_OF", key(BELARUS))))
                .extracting(side -> side.subject().caption())
                .containsExactly("Minsk");
        assertThat(new EdgesQuery(graph()).among(List.of(key(ASTANA), key(MINSK), key(BELARUS), key(SUMMIT))))
                .extracting(edge -> edge.key().relation(), GraphEdge::status)
                .containsExactlyInAnyOrder(
                        tuple("CAPITAL_OF", EdgeStatus.DIFFERING),
                        tuple("CAPITAL_OF", EdgeStatus.DIFFERING),
                        tuple("LOCATED_IN", EdgeStatus.STATED),
                        tuple("LOCATED_IN", EdgeStatus.STATED));
        assertThat(conflicts.others(new EdgeKey(key(SUMMIT), "LOCATED_IN", key(MINSK))))
                .isEmpty();
    }

    @Test
    default void aPlaceThatAnotherLiesInIsNoOtherValue() {
        write(
                Paper.from("a").says(AIRPORT, RelationType.LOCATED_IN, DISTRICT),
                Paper.from("b").says(AIRPORT, RelationType.LOCATED_IN, MINSK),
                Paper.from("c").says(DISTRICT, RelationType.LOCATED_IN, MINSK));
        ConflictQuery conflicts = new ConflictQuery(graph());
        assertThat(conflicts.list(10)).isEmpty();
        assertThat(conflicts.others(new EdgeKey(key(AIRPORT), "LOCATED_IN", key(MINSK))))
                .isEmpty();
        assertThat(new EdgesQuery(graph()).among(List.of(key(AIRPORT), key(DISTRICT), key(MINSK))))
                .extracting(GraphEdge::status)
                .containsOnly(EdgeStatus.STATED);

        write(Paper.from("d").says(AIRPORT, RelationType.LOCATED_IN, ASTANA));

        assertThat(conflicts.list(10))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(side -> conflict.value(side).caption())
                        .containsExactlyInAnyOrder("Astana", "A district"));
        assertThat(conflicts.others(new EdgeKey(key(AIRPORT), "LOCATED_IN", key(ASTANA))))
                .extracting(side -> side.object().caption())
                .containsExactlyInAnyOrder("Minsk", "A district");
    }

    @Test
    default void thoseOfMostDocumentsComeFirst() {
        write(
                Paper.from("a").says(MODI, RelationType.ATTENDS, SUMMIT).denies(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").denies(MODI, RelationType.ATTENDS, SUMMIT).says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("c").says(PUTIN, RelationType.PRAISES, XI));

        assertThat(new ConflictQuery(graph()).list(10))
                .extracting(conflict -> conflict.sides().getFirst().edge().relation())
                .containsExactly("PRAISES", "ATTENDS");
        assertThat(new ConflictQuery(graph()).list(1)).hasSize(1);
    }
}
