package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.captions;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.XI;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.NodeDescription.SurfaceForm;
import org.simpul.graph.StatisticsQuery.Calendar;
import org.simpul.graph.StatisticsQuery.MonthCount;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;

interface DescriptionContract extends OnDatabase {

    @Test
    default void describesAnEntity() {
        writeEverything();

        NodeDescription russia = new NodeQuery(graph()).describe(key(RUSSIA)).orElseThrow();

        assertThat(russia.node()).isEqualTo(new GraphNode(key(RUSSIA), "Country", "Russia", "Rusia", 1));
        assertThat(russia.wikidata()).contains("Q159");
        assertThat(russia.aliases()).containsExactly("Kremlin", "Moscow");
        assertThat(russia.counts()).containsExactly(new RelationCount("MEMBER_OF", Direction.OUT, 1));
        assertThat(russia.documents())
                .extracting(DocumentLine::title)
                .containsExactly("Title of news/2.txt", "Title of news/3.txt");
        assertThat(russia.documentCount()).isEqualTo(2);
        assertThat(russia.surfaces()).containsExactly(new SurfaceForm("Russia", 2));
    }

    @Test
    default void ofItsDocumentsThoseOfATimeAreToldAndCounted() {
        write(
                Paper.from("a").published("2024-01-01").names(XI),
                Paper.from("b").published("2025-01-01").names(XI),
                Paper.from("c").names(XI));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 7, 1));

        assertThat(titles(new Publication(Optional.empty(), day, false))).containsExactly("Title of a");
        assertThat(titles(new Publication(day, Optional.empty(), true))).containsExactly("Title of b", "Title of c");
        assertThat(titles(new Publication(day, day, false))).isEmpty();
        assertThat(titles(Publication.ANY)).hasSize(3);
    }

    private List<String> titles(Publication published) {
        NodeDescription xi = new NodeQuery(graph()).describe(key(XI), published).orElseThrow();
        assertThat(xi.documents()).hasSize((int) xi.documentCount());
        return xi.documents().stream().map(DocumentLine::title).toList();
    }

    @Test
    default void tellsThePropertiesOfEntitiesAndTheirValuesAsText() {
        writeEverything();
        PropertyQuery<NodeKey> properties = PropertyQuery.ofNodes(graph());
        List<NodeKey> keys = List.of(key(RUSSIA), key(XI), new NodeKey("no such"));

        assertThat(properties.names(keys))
                .containsExactlyInAnyOrder("id", "name", "nameId", "aliases", "degree", "wikidata");
        assertThat(properties.values(keys, "wikidata")).containsEntry(key(RUSSIA), List.of("Q159"));
        assertThat(properties.values(keys, "aliases").getOrDefault(key(RUSSIA), List.of()))
                .containsExactly("Kremlin", "Moscow");
        assertThat(properties.values(keys, "degree")).containsEntry(key(RUSSIA), List.of("1"));
        assertThat(properties.values(keys, "no` such}")).isEmpty();
        assertThat(properties.names(List.of())).isEmpty();
    }

    @Test
    default void tellsThePropertiesBehindEdgesAndTheirValuesAsText() {
        write(
                Paper.from("a").says(XI, RelationType.MEETS, MODI),
                Paper.from("b").denies(XI, RelationType.MEETS, MODI),
                Paper.from("c").denies(XI, RelationType.MEETS, MODI));
        PropertyQuery<EdgeKey> properties = PropertyQuery.ofEdges(graph());
        EdgeKey edge = EdgeKey.drawn(key(XI), "MEETS", key(MODI));
        List<EdgeKey> edges = List.of(edge, new EdgeKey(key(XI), "LEADER_OF", key(MODI)));

        assertThat(properties.names(edges))
                .contains("claims", "documents", "modality")
                .doesNotContain("told");
        Map<EdgeKey, List<String>> claims = properties.values(edges, "claims");
        assertThat(claims).containsOnlyKeys(edge);
        assertThat(claims.getOrDefault(edge, List.of()))
                .as("of what is stated and of what is denied")
                .containsExactlyInAnyOrder("1", "2");
        assertThat(properties.values(edges, "no` such}")).isEmpty();
        assertThat(properties.names(List.of())).isEmpty();
    }

    @Test
    default void anUnknownNodeHasNoDescription() {
        assertThat(new NodeQuery(graph()).describe(new NodeKey("no such"))).isEmpty();
    }

    @Test
    default void documentsAreCappedAndCounted() {
        write(IntStream.range(0, NodeQuery.LIMIT + 3)
                .mapToObj(i -> Paper.from("paper " + i).names(XI))
                .toArray(Paper[]::new));

        NodeDescription xi = new NodeQuery(graph()).describe(key(XI)).orElseThrow();

        assertThat(xi.documents()).hasSize(NodeQuery.LIMIT);
        assertThat(xi.documentCount()).isEqualTo(NodeQuery.LIMIT + 3);
    }

    @Test
    default void givesTheNodesThatThereAre() {
        writeEverything();

        assertThat(captions(new NodeQuery(graph())
                        .nodes(List.of(key(XI), new NodeKey("no such"), key(CHINA), key(XI))).stream()))
                .containsExactly("China", "Xi Jinping");
        assertThat(new NodeQuery(graph()).nodes(List.of())).isEmpty();
    }

    @Test
    default void countsWhatThereIs() {
        assertThat(new StatisticsQuery(graph()).totals()).isEqualTo(new Totals(0, 0, 0, 0));

        writeEverything();

        assertThat(new StatisticsQuery(graph()).totals()).isEqualTo(new Totals(3, 15, 11, 14));
    }

    @Test
    default void countsClaimsByTheMonthThatTheySpeakOf() {
        writeEverything();
        write(Paper.from("more").says(PUTIN, RelationType.MEETS, XI, EventDate.of(YearMonth.of(2023, 3))));

        assertThat(new StatisticsQuery(graph()).claimsByMonth(Dating.HAPPENED).months())
                .containsExactly(new MonthCount(YearMonth.of(2023, 3), 1), new MonthCount(YearMonth.of(2024, 7), 2));
    }

    @Test
    default void countsApartTheClaimsThatKnowOnlyAYearOrNoDate() {
        write(Paper.from("a")
                .published("2024-07-05")
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(Year.of(2023)))
                .says(MODI, RelationType.MEETS, XI, EventDate.of(YearMonth.of(2023, 3)))
                .says(PUTIN, RelationType.VISITS, CHINA));
        write(Paper.from("b").says(PUTIN, RelationType.LEADER_OF, RUSSIA));
        StatisticsQuery statistics = new StatisticsQuery(graph());

        assertThat(statistics.claimsByMonth(Dating.HAPPENED))
                .isEqualTo(new Calendar(List.of(new MonthCount(YearMonth.of(2023, 3), 1)), 1, 2));
        assertThat(statistics.claimsByMonth(Dating.PUBLISHED))
                .isEqualTo(new Calendar(List.of(new MonthCount(YearMonth.of(2024, 7), 3)), 0, 1));
    }

    @Test
    default void countsClaimsByTheMonthInWhichTheyWerePublished() {
        write(Paper.from("a")
                .published("2024-07-05")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.VISITS, CHINA));
        write(Paper.from("b").published("2025-01-31").says(PUTIN, RelationType.MEETS, XI));
        write(Paper.from("c").says(PUTIN, RelationType.MEETS, XI));

        assertThat(new StatisticsQuery(graph()).claimsByMonth(Dating.PUBLISHED).months())
                .containsExactly(new MonthCount(YearMonth.of(2024, 7), 2), new MonthCount(YearMonth.of(2025, 1), 1));
    }

    @Test
    default void whatSomebodyHasRejectedIsCountedInNoMonth() {
        write(Paper.from("a")
                .published("2024-07-05")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(PUTIN, RelationType.VISITS, CHINA));
        write(Paper.from("b").published("2025-01-31").says(PUTIN, RelationType.LEADER_OF, RUSSIA));
        CurationQuery queue = new CurationQuery(graph());
        for (String relation : List.of("VISITS", "LEADER_OF")) {
            String claim = queue.uncertain(10).list().stream()
                    .filter(one -> one.relation().equals(relation))
                    .map(one -> one.line().claimId())
                    .findFirst()
                    .orElseThrow();
            new DecisionStore(graph()).decide(new Ruling.Judge(claim, false), new Hand("ann", "", Long.MAX_VALUE));
        }

        assertThat(new StatisticsQuery(graph()).claimsByMonth(Dating.PUBLISHED).months())
                .containsExactly(new MonthCount(YearMonth.of(2024, 7), 1));
    }

    @Test
    default void theBusiestWeekIsThatOfWhichMostDaysAreTold() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2024, 7, 1)))
                .says(PUTIN, RelationType.VISITS, CHINA, EventDate.of(LocalDate.of(2024, 7, 7)))
                .says(MODI, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2024, 7, 8)))
                .says(MODI, RelationType.VISITS, RUSSIA, EventDate.of(YearMonth.of(2024, 7))));

        Week week = new BusiestWeekQuery(graph()).busiestWeek(1).orElseThrow();

        assertThat(week.first()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(week.last()).isEqualTo(LocalDate.of(2024, 7, 7));
        assertThat(week.nodes()).containsExactly(key(PUTIN));
    }
}
