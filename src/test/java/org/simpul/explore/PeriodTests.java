package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.simpul.graph.Dating;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.Publication;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What of an edge is seen in a period, by the cases that the canvas's test reads too. */
class PeriodTests {

    private record Seen(
            EdgeStatus status,
            long says,
            long denies,
            long documents,
            @Nullable String from,
            @Nullable String to) {}

    private record Case(
            String name,
            List<String> told,
            @Nullable List<String> others,
            Period period,
            @Nullable Seen seen) {}

    @TestFactory
    Stream<DynamicTest> seesWhatTheCanvasSees() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(one.period()
                                        .of(edge(one.told()).beside(one.others() == null ? List.of() : one.others()))
                                        .map(PeriodTests::seen))
                                .isEqualTo(Optional.ofNullable(one.seen()))));
    }

    @Test
    void anOpenPeriodLeavesAnEdgeAsItIs() {
        GraphEdge edge = edge(List.of("2024-07-05 S2024-07-03"));

        assertThat(Period.ALL.by(Dating.PUBLISHED).withUndated(true).of(edge)).containsSame(edge);
    }

    @Test
    void itsMonthsAreThoseThatItDatesClaimsIn() {
        GraphEdge edge = edge(List.of("2024-07-05 S2024-07-03 P2025", "- S", "2024-09-01 D2024-08"));

        assertThat(Period.ALL.months(edge))
                .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2025, 1), YearMonth.of(2024, 8));
        assertThat(Period.ALL.by(Dating.PUBLISHED).months(edge))
                .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2024, 9));
        assertThat(Period.ALL.knownBy(Optional.of(LocalDate.of(2024, 8, 1))).months(edge))
                .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2025, 1));
    }

    @Test
    void whatIsLeftOfAnEdgeTellsOfNothingElse() {
        Period july = Period.ALL.within(Optional.of(LocalDate.of(2024, 7, 1)), Optional.of(LocalDate.of(2024, 7, 31)));

        assertThat(july.of(edge(List.of("2024-07-05 S2024-07-03 P2025", "- D2024-07", "2024-08-01 S2023")))
                        .orElseThrow()
                        .told())
                .containsExactly("2024-07-05 S2024-07-03", "- D2024-07");
    }

    @Test
    void documentsAreThoseThatWerePublishedThen() {
        Optional<LocalDate> may = Optional.of(LocalDate.of(2024, 5, 1));
        Optional<LocalDate> july = Optional.of(LocalDate.of(2024, 7, 31));
        Period days = Period.ALL.within(may, july);

        assertThat(Period.ALL.publication()).isEqualTo(Publication.ANY);
        assertThat(days.publication()).isEqualTo(Publication.ANY);
        assertThat(days.by(Dating.PUBLISHED).publication()).isEqualTo(new Publication(may, july, false));
        assertThat(days.by(Dating.PUBLISHED).withUndated(true).publication())
                .isEqualTo(new Publication(may, july, true));
        assertThat(days.by(Dating.PUBLISHED).knownBy(may).publication()).isEqualTo(new Publication(may, may, false));
        assertThat(days.knownBy(may).publication()).isEqualTo(new Publication(Optional.empty(), may, false));
    }

    private static Seen seen(GraphEdge edge) {
        return new Seen(
                edge.status(),
                edge.says(),
                edge.denies(),
                edge.documents(),
                edge.from().map(LocalDate::toString).orElse(null),
                edge.to().map(LocalDate::toString).orElse(null));
    }

    private static GraphEdge edge(List<String> told) {
        return new GraphEdge(
                EdgeKey.of("ann\u0001MEETS\u0001bob"),
                EdgeStatus.STATED,
                1,
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                told);
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in = PeriodTests.class.getResourceAsStream("/filter/periods.json")) {
            return List.of(JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(Objects.requireNonNull(in, "cases").readAllBytes(), Case[].class));
        }
    }
}
