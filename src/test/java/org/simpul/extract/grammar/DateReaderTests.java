package org.simpul.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.EventDate;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

class DateReaderTests {

    private static final DateReader READER = new DateReader(Calendar.of(Tables.builtIn()));
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 7, 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pada Rabu (3/7/2024)|2024-07-03",
                "pada 3 Juli 2024|2024-07-03",
                "on July 3, 2024|2024-07-03",
                "on 3 July 2024|2024-07-03",
                "pada Februari 2022|2022-02",
                "in February 2022|2022-02",
                "pada tahun 2002|2002",
                "in 2002|2002",
                "pada Senin|2024-07-01",
                "on Wednesday|2024-07-03",
                "on Thursday|2024-07-04",
                "yesterday|2024-07-03",
                "besok|2024-07-05",
                "pada 9 September|2024-09-09",
                "on December 12|2024-12-12",
                "last month|2024-06",
                "later this year|2024",
                "bulan depan|2024-08",
                "akhir tahun lalu|2023",
            })
    void readsADate(String text, String iso) {
        assertThat(read(text, THURSDAY)).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The march began", "Ia may go", "sekitar 2000 orang", "pada 31/2/2024 palsu", "Minggu", "senin"})
    void readsNoDateWhereNoneIsKnown(String text) {
        assertThat(read(text, Optional.empty())).isEmpty();
    }

    @Test
    void aWeekdayNeedsTheDocumentsDate() {
        assertThat(READER.read(Tokenizer.tokenize("pada Rabu"), Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.date()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"last week", "pekan lalu", "akhir pekan ini", "Minggu lalu", "earlier this week"})
    void aWeekHasNoNumberButStaysADate(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);

        assertThat(READER.read(tokens, THURSDAY)).singleElement().satisfies(found -> {
            assertThat(found.date()).isEmpty();
            assertThat(found.to()).isEqualTo(tokens.size());
        });
    }

    private static List<String> read(String text, Optional<LocalDate> published) {
        return READER.read(Tokenizer.tokenize(text), published).stream()
                .flatMap(found -> found.date().stream())
                .map(EventDate::iso)
                .toList();
    }
}
