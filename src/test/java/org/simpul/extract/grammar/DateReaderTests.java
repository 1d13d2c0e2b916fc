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
                "on Aug. 3, 2023|2023-08-03",
                "on Feb. 12|2024-02-12",
                "in Sept. 2023|2023-09",
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
                "on October 12|2024-10-12",
                "on December 12|2023-12-12",
                "in January|2024-01",
                "last month|2024-06",
                "later this year|2024",
                "bulan depan|2024-08",
                "akhir tahun lalu|2023",
                "on July 8-9, 2024|2024-07-08",
                "pada 19-21 Mei 2023|2023-05-19",
                "from 3 to 5 July 2024|2024-07-03",
                "pada 3 hingga 5 Juli|2024-07-03",
                "on July 3rd|2024-07-03",
                "the 3rd of July 2023|2023-07-03",
                "Rabu (3/7)|2024-07-03",
                "Rabu 3 Juli 2024|2024-07-03",
                "Rabu malam (3/7/2024)|2024-07-03",
                "Rabu dini hari (3/7)|2024-07-03",
                "late on Wednesday night, July 3, 2024|2024-07-03",
                "Jumat malam lalu|2024-06-28",
                "kemarin sore|2024-07-03",
                "next Friday|2024-07-05",
                "last Friday|2024-06-28",
                "Jumat lalu|2024-06-28",
                "Jumat mendatang|2024-07-05",
                "last August|2023-08",
                "next March|2025-03",
                "Agustus lalu|2023-08",
                "Februari tahun lalu|2023-02",
                "December last year|2023-12",
                "two months ago|2024-05",
                "three days ago|2024-07-01",
                "dua bulan lalu|2024-05",
                "tiga hari yang lalu|2024-07-01",
                "setahun silam|2023",
                "10 years ago|2014",
                "hari ini|2024-07-04",
                "last night|2024-07-03",
                "akhir 2019|2019",
                "since 2019|2019",
            })
    void readsADate(String text, String iso) {
        assertThat(read(text, THURSDAY)).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The march began",
                "Ia may go",
                "beberapa hari lalu",
                "seventy days",
                "sehari",
                "July 3-2",
                "the day",
                "a year later",
                "sekitar 2000 orang",
                "pada 31/2/2024 palsu",
                "Minggu",
                "senin"
            })
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
    @CsvSource({
        "pada Rabu malam waktu setempat, Rabu malam",
        "on Sunday morning in Cairo, Sunday morning",
        "pada Minggu dini hari di Kairo, Minggu dini hari",
        "on Sunday in the morning, Sunday"
    })
    void aPartOfTheDayBelongsToIt(String text, String printed) {
        List<Token> tokens = Tokenizer.tokenize(text);

        assertThat(READER.read(tokens, THURSDAY)).singleElement().satisfies(found -> {
            assertThat(text.substring(
                            tokens.get(found.from()).span().start(),
                            tokens.get(found.to() - 1).span().end()))
                    .isEqualTo(printed);
        });
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

    @ParameterizedTest
    @CsvSource({
        "A day before, -1",
        "the next day, 1",
        "Three days later, 3",
        "Sehari kemudian, 1",
        "dua hari sebelumnya, -2",
        "pada hari yang sama, 0",
        "keesokan harinya, 1"
    })
    void someDaysHangOnTheDayToldBefore(String text, int days) {
        assertThat(READER.read(Tokenizer.tokenize(text), THURSDAY))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.date()).isEmpty();
                    assertThat(found.step()).contains(new Step(days, EventDate.Precision.DAY));
                });
    }

    private static List<String> read(String text, Optional<LocalDate> published) {
        return READER.read(Tokenizer.tokenize(text), published).stream()
                .flatMap(found -> found.date().stream())
                .map(EventDate::iso)
                .toList();
    }
}
