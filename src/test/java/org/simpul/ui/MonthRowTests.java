package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.graph.StatisticsQuery.MonthCount;

class MonthRowTests {

    private static final MonthCount FOUNDING = count("2001-06", 7);
    private static final MonthCount SUMMIT = count("2024-07", 90);
    private static final MonthCount PARADE = count("2025-09", 40);
    private static final MonthCount FAR_OFF = count("2049-07", 1);
    private static final List<MonthCount> ALL = List.of(FOUNDING, SUMMIT, PARADE, FAR_OFF);

    @Test
    void aLoneDateFarOffDoesNotSetTheRow() {
        assertThat(MonthRow.newest(ALL)).contains(row("2025-09"));
        assertThat(MonthRow.newest(List.of(FOUNDING, FAR_OFF))).contains(row("2049-07"));
        assertThat(MonthRow.newest(List.of())).isEmpty();
    }

    @Test
    void theNewestOfManyRowsThatAreAlikeIsDrawn() {
        List<MonthCount> hundredYears = row("1999-12").months().stream()
                .flatMap(month -> List.of(month.minusYears(90), month.minusYears(50), month).stream())
                .sorted()
                .map(month -> new MonthCount(month, 1))
                .toList();

        assertThat(MonthRow.newest(hundredYears)).contains(row("1999-12"));
    }

    @Test
    void whatIsOlderAndNewerIsReachedWithoutEmptyRows() {
        MonthRow first = row("2025-09");
        assertThat(first.claimsBefore(ALL)).isEqualTo(7);
        assertThat(first.claimsAfter(ALL)).isOne();
        assertThat(first.newer(ALL)).contains(row("2049-07"));
        assertThat(first.older(ALL)).contains(row("2001-06"));
        assertThat(row("2001-06").older(ALL)).isEmpty();
        assertThat(row("2001-06").newer(ALL)).contains(row("2028-06"));
        assertThat(row("2049-07").newer(ALL)).isEmpty();
        assertThat(row("2049-07").older(ALL)).contains(first);
    }

    @Test
    void aRowHasFourYears() {
        MonthRow row = row("2025-09");
        assertThat(row.months()).hasSize(48).startsWith(YearMonth.of(2021, 10)).endsWith(YearMonth.of(2025, 9));
        assertThat(row.contains(YearMonth.of(2021, 10))).isTrue();
        assertThat(row.contains(YearMonth.of(2021, 9))).isFalse();
        assertThat(row.contains(YearMonth.of(2025, 10))).isFalse();
    }

    private static MonthRow row(String last) {
        return new MonthRow(YearMonth.parse(last));
    }

    private static MonthCount count(String month, long claims) {
        return new MonthCount(YearMonth.parse(month), claims);
    }
}
