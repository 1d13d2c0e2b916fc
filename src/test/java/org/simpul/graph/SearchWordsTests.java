package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Erdoğan, erdogan",
        "ÉCLAIR, eclair",
        "Ma’ruf, ma'ruf",
        "Łódź, lodz",
        "Straße, strasse",
        "ISTANBUL, istanbul",
        "İstanbul, istanbul",
        "ﬁnance, finance"
    })
    void foldsAsTheIndexDoes(String typed, String folded) {
        assertThat(SearchWords.of(typed).words()).containsExactly(folded);
    }

    @Test
    void nothingIsLeftOfMarks() {
        assertThat(SearchWords.of("\"*()[]{}^~?:\\/+-!&|'` \u0000 \ud83d\ude00").isEmpty())
                .isTrue();
        assertThat(SearchWords.of("\ud83d").isEmpty()).isTrue();
    }

    @Test
    void shortWordsAreForgivenNoSlips() {
        assertThat(SearchWords.of("xi").fullText()).isEqualTo("xi^4 xi*^2");
        assertThat(SearchWords.of("modi").fullText()).isEqualTo("modi^4 modi*^2 modi~1");
        assertThat(SearchWords.of("Lukasenko").fullText()).isEqualTo("lukasenko^4 lukasenko*^2 lukasenko~2");
    }

    @Test
    void aVeryLongWordAndVeryManyAreCut() {
        assertThat(SearchWords.of("a".repeat(1_000)).words()).containsExactly("a".repeat(60));
        assertThat(SearchWords.of("𠀀".repeat(1_000)).words().getFirst()).endsWith("𠀀");
        assertThat(SearchWords.of("a ".repeat(1_000)).words()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "Xi Jinping, Xi Jinping, Xi Jinping Institute",
        "Putin, Putin, Vladimir Putin",
        "Putin, Vladimir Putin, Vladimir Putina",
        "put, Putin, Pit",
        "put, Putin, Putinismology",
        "Vladimir Putin, Vladimir Putin, Vladimir Kuznetsov",
        "Erdgoan, Erdogan, Organ",
        "united nation, United Nations, United States"
    })
    void theFirstNameFitsBetter(String typed, String better, String worse) {
        SearchWords words = SearchWords.of(typed);

        assertThat(words.likeness(better)).isGreaterThan(words.likeness(worse));
    }

    @Test
    void likenessIsOneForTheSameAndNoneForTheUnlike() {
        assertThat(SearchWords.of("recep erdogan").likeness("Recep Erdoğan")).isOne();
        assertThat(SearchWords.of("putin").likeness("Xi Jinping")).isZero();
        assertThat(SearchWords.of("putin").likeness("***")).isZero();
    }

    @Test
    void wordsAreInANameWhereEachIsLikeOneOfItsOwn() {
        assertThat(SearchWords.of("film numbr 1071").areIn("Film number 1071")).isTrue();
        assertThat(SearchWords.of("oscr").areIn("Oscar")).isTrue();
        assertThat(SearchWords.of("film xyz").areIn("Film number 1071")).isFalse();
        assertThat(SearchWords.of("film film").areIn("Film number 1071")).isFalse();
    }

    @Test
    void oneWordOfANameStandsForOneWordTyped() {
        assertThat(SearchWords.of("sri sri").likeness("Sri Mulyani")).isLessThan(0.6);
    }
}
