package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jakarta, IDN Times - Presiden bertemu. | IDN Times",
                "LONDON (Reuters) - Two leaders met. | Reuters",
                "BEIJING, July 3 (Xinhua) -- Two leaders met. | Xinhua",
                "Jakarta (ANTARA) - Presiden bertemu. | ANTARA",
                "JAKARTA, KOMPAS.com – Presiden bertemu. | KOMPAS.com",
                "Liputan6.com, Jakarta - Presiden bertemu. | Liputan6.com",
                "TEMPO.CO, Jakarta - Presiden bertemu. | TEMPO.CO",
                "Jakarta, CNN Indonesia -- Presiden bertemu. | CNN Indonesia",
                "Hongkong – Warta Dunia — Pertemuan itu selesai. | Warta Dunia",
            })
    void findsThePublisher(String line, String publisher) {
        assertThat(Byline.publisher("Judul\n\n" + line)).contains(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSKOW – Presiden bertemu.",
                "Astana, Kazakhstan - Two leaders met.",
                "WASHINGTON, D.C. - Two leaders met.",
                "The Shanghai body (SCO) - a club of states - met.",
                "Two leaders met, the Times said - and left.",
                "Jakarta - Presiden bertemu.",
            })
    void findsNoneWhereOnlyAPlaceStands(String line) {
        assertThat(Byline.publisher("Judul\n\n" + line)).isEmpty();
    }
}
