package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.explore.PropertyRule.Comparison;

class PropertyRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IS       | 1960       | 1960              | true
            IS       | 1960       | 1960.0            | true
            IS       | 1e3        | 1000              | true
            IS       | 1960       | 19600             | false
            IS       | ÅRUD       | årud              | true
            IS       | true       | TRUE              | true
            IS       | 2020       | 2020-05-01        | true
            IS_NOT   | 1960       | 1961              | true
            IS_NOT   | 1960       | 1960              | false
            CONTAINS | oslo       | Greater Ósló      | true
            CONTAINS | 9          | 1960              | true
            CONTAINS | berg       | Greater Oslo      | false
            AT_LEAST | 9          | 10                | true
            AT_LEAST | 10         | 9                 | false
            AT_LEAST | -2         | -1.5              | true
            AT_LEAST | 2020-05    | 2020-05-17T10:00  | true
            AT_LEAST | 2020-06    | 2020-05-17        | false
            AT_MOST  | 2020       | 2020-12-31        | true
            AT_MOST  | 2019-12-31 | 2020              | false
            AT_MOST  | m          | London            | true
            AT_MOST  | m          | Oslo              | false
            """)
    void comparesNumbersAsNumbersAndDatesAsFarAsTheyGo(
            Comparison comparison, String wanted, String there, boolean isLeft) {
        assertThat(new PropertyRule("x", comparison, wanted).holds(List.of(there)))
                .isEqualTo(isLeft);
    }

    @Test
    void ofAListOneIsEnough() {
        assertThat(new PropertyRule("x", Comparison.IS, "b").holds(List.of("a", "b")))
                .isTrue();
        assertThat(new PropertyRule("x", Comparison.IS_NOT, "b").holds(List.of("a", "b")))
                .isFalse();
    }

    @Test
    void whoLacksThePropertyIsLeftByWhatItIsNotAlone() {
        assertThat(new PropertyRule("x", Comparison.IS_NOT, "b").holds(List.of()))
                .isTrue();
        assertThat(new PropertyRule("x", Comparison.IS, "b").holds(List.of())).isFalse();
        assertThat(new PropertyRule("x", Comparison.AT_MOST, "b").holds(List.of()))
                .isFalse();
        assertThat(new PropertyRule("x", Comparison.EXISTS, "").holds(List.of()))
                .isFalse();
        assertThat(new PropertyRule("x", Comparison.EXISTS, "").holds(List.of("")))
                .isTrue();
    }

    @Test
    void standsWithAPropertyAndWhatToCompareWith() {
        assertThat(new PropertyRule(" ", Comparison.EXISTS, "").stands()).isFalse();
        assertThat(new PropertyRule("x", Comparison.IS, " ").stands()).isFalse();
        assertThat(new PropertyRule("x", Comparison.EXISTS, "left over"))
                .isEqualTo(new PropertyRule("x", Comparison.EXISTS, ""));
    }
}
