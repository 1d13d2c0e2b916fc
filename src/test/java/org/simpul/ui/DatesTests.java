package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTests {

    @Test
    void areNoMoreExactThanTheyAreKnown() {
        assertThat(Dates.shortly("2024-07-04", Locale.ENGLISH)).isEqualTo("4 Jul 2024");
        assertThat(Dates.shortly("2024-07", Locale.ENGLISH)).isEqualTo("Jul 2024");
        assertThat(Dates.shortly("2024", Locale.ENGLISH)).isEqualTo("2024");
        assertThat(Dates.shortly("2024-08-17", Locale.of("id"))).isEqualTo("17 Agu 2024");
    }

    @Test
    void aMomentIsADayAndATimeOfIt() {
        Instant noon = LocalDateTime.of(2024, 8, 4, 17, 5)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(Dates.moment(noon, Locale.ENGLISH)).isEqualTo("4 Aug 2024, 17:05");
        assertThat(Dates.moment(noon, Locale.of("id"))).isEqualTo("4 Agu 2024, 17:05");
    }

    @Test
    void refuseWhatIsNone() {
        assertThatThrownBy(() -> Dates.shortly("July", Locale.ENGLISH)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void spanAMonthAYearOrYears() {
        assertThat(Dates.span(List.of("2024-07-03", "2024-07"), Locale.ENGLISH)).isEqualTo("July 2024");
        assertThat(Dates.span(List.of("2024-07-03", "2024"), Locale.ENGLISH)).isEqualTo("2024");
        assertThat(Dates.span(List.of("2024-07-03", "2001"), Locale.ENGLISH)).isEqualTo("2001–2024");
        assertThat(Dates.span(List.of(), Locale.ENGLISH)).isEmpty();
    }
}
