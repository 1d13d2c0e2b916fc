package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-03T14:05:00+07:00 | 2024-07-03",
                "2024-07-03 | 2024-07-03",
                "3 July 2024 | 2024-07-03",
                "3rd July 2024 | 2024-07-03",
                "July 3, 2024 | 2024-07-03",
                "Wed, 03 Jul 2024 14:05:00 GMT | 2024-07-03",
                "Jumat, 5 Juli 2024 14:05 WIB | 2024-07-05",
                "17 Agustus 1945 | 1945-08-17",
                "1 Sept. 2025 | 2025-09-01",
                "31/12/2023 | 2023-12-31",
                "5 Mei 2024 | 2024-05-05",
                "9 Desember 2024 | 2024-12-09",
            })
    void readsDatesOfBothLanguages(String stated, LocalDate day) {
        assertThat(Dateline.parse(stated)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024", "July 2024", "31/02/2024", "2024-13-01", "12 Monday 2024", "1/2/20245"})
    void readsNoDateWhereNoneIs(String stated) {
        assertThat(Dateline.parse(stated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Title of Some Length\nWednesday, 3 July 2024 | 14:05\nThe talks were held.",
                "Judul Berita\nOleh Budi - Rabu, 3 Juli 2024 14:05 WIB\nPertemuan digelar.",
                "A Title\nPublished July 3, 2024\nThe talks were held on 5 May 2022 in the hall beside the river.",
                "ASTANA, July 3, 2024 (Reuters) - The leaders of two countries met.",
                "Astana, Kazakhstan, 3 July 2024 – The leaders of two countries met.",
                "Judul\nJakarta - Presiden Rusia bertemu Presiden China di Astana pada Rabu (3/7/2024). Selesai.",
                "Judul\nJakarta - Presiden Rusia bertemu Presiden China di Astana, Rabu, 3 Juli 2024, seusai KTT.",
            })
    void findsTheDayThatATextAppeared(String text) {
        assertThat(Dateline.date(text)).contains(LocalDate.of(2024, 7, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Title\nThe treaty was signed on 3 July 2024 after years of talks in several capitals of the region.",
                "Judul\nPertemuan itu akan digelar pada Rabu (3/7/2024) di ibu kota negara yang baru tersebut nanti.",
                "Judul\nPertemuan itu digelar pada Senin (3/7/2024) di ibu kota, kata seorang menteri luar negeri.",
                "Judul\nSatu.\nDua.\nTiga.\nEmpat.\nPertemuan itu sudah digelar oleh menteri pada Rabu (3/7/2024).",
                "The Accord of 3 July 2024\nThe talks were held.",
            })
    void findsNoDayWhereTheTextOnlySpeaksOfOne(String text) {
        assertThat(Dateline.date(text)).isEmpty();
    }
}
