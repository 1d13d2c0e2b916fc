package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePropertyTests {

    @ParameterizedTest
    @CsvSource({
        "1999, 1999-01-01",
        "1999.0, 1999-01-01",
        "1999-03, 1999-03-01",
        "1999-03-31, 1999-03-31",
        "1999-03-31T10:00:00Z, 1999-03-31",
        "1999-03-31T10:00+07:00[Asia/Jakarta], 1999-03-31",
        "1999-03-31 10:00:00, 1999-03-31",
        "' 2024-02-29 ', 2024-02-29"
    })
    void aValueTellsADay(String value, LocalDate day) {
        assertThat(DateProperty.day(value)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "199",
                "19990331",
                "0999",
                "9999",
                "1999-13",
                "2023-02-29",
                "31/03/1999",
                "P1DT2H",
                "10:00:00Z",
                "true",
                "1999.5",
                "-1999",
                "1999-2000",
                "1577836800000",
                "1999 and later"
            })
    void whatIsNoDateTellsNone(String value) {
        assertThat(DateProperty.day(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"released", "born", "since", "year", "birthYear", "founded_in", "START", "tahunLahir", "year2"})
    void aNumberIsAYearByTheNameOfItsProperty(String property) {
        assertThat(best(of(property, 5, "1964", "1999"))).containsExactly(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "number", "yearly", "rebornCount", "zip", "time"})
    void aNumberIsNoYearByOtherNames(String property) {
        assertThat(best(of(property, 5, "1964", "1999"))).isEmpty();
        assertThat(DateProperty.dates(List.of(of(property, 5, "1964", "1999")))).containsExactly(property);
    }

    @Test
    void daysAreDatesWhateverTheNameOfTheirProperty() {
        assertThat(best(of("x", 5, "1964-09-02", "1967-08-21"))).containsExactly("x");
    }

    @Test
    void whatIsADateInFewOnlyIsNone() {
        assertThat(best(of("since", 5, "1964", "unknown"))).isEmpty();
        assertThat(best(of("since", 5))).isEmpty();
        assertThat(best(of("since", 5, "1964", "1965", "unknown"))).containsExactly("since");
    }

    @Test
    void theBeginningIsBeforeOtherDaysTheEndAndWhenItWasWritten() {
        DateProperty born = of("born", 1, "1964");
        DateProperty visit = of("visit", 9, "1999-01-02");
        DateProperty died = of("died", 9, "2020-01-02");
        DateProperty end = of("endDate", 9, "2020-01-02");
        DateProperty created = of("createdAt", 9, "2026-01-02T03:04:05Z");
        assertThat(DateProperty.dates(List.of(created, died, visit, born, end)))
                .containsExactly("born", "visit", "died", "endDate", "createdAt");
        assertThat(best(created, end)).containsExactly("endDate");
        assertThat(best(created)).containsExactly("createdAt");
    }

    @Test
    void ofSeveralItIsThatWhichMostHaveThenTheFirstByName() {
        assertThat(best(of("born", 3, "1964"), of("founded", 4, "1964"))).containsExactly("founded");
        assertThat(best(of("founded", 4, "1964"), of("born", 4, "1964"))).containsExactly("born");
    }

    private static DateProperty of(String property, long having, String... examples) {
        return new DateProperty(property, having, List.of(examples));
    }

    private static List<String> best(DateProperty... properties) {
        return DateProperty.best(Arrays.asList(properties)).stream().toList();
    }
}
