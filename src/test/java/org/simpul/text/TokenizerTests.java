package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTests {

    @Test
    void partsAHyphenBetweenTwoCapitalsAndKeepsAnyOther() {
        assertThat(words("Rusia-China anggota-anggota long-term pro-Rusia"))
                .containsExactly("Rusia", "-", "China", "anggota-anggota", "long-term", "pro-Rusia");
    }

    @Test
    void partsAnEnglishPossessive() {
        assertThat(words("Putin's ally, Lukashenko\u2019s guest"))
                .containsExactly("Putin", "'s", "ally", ",", "Lukashenko", "\u2019s", "guest");
    }

    @Test
    void keepsNumbersDatesAndAbbreviationsWhole() {
        assertThat(words("7.000 kata, 1,5 persen pada 3/7/2024 di U.S. dan S. Rajaratnam"))
                .contains("7.000", "1,5", "3/7/2024", "U.S.", "S.");
    }

    @Test
    void keepsContractionsWhole() {
        assertThat(words("It didn't; O'Brien can't.")).containsExactly("It", "didn't", ";", "O'Brien", "can't", ".");
    }

    @Test
    void foldsCaseDiacriticsAndApostrophes() {
        assertThat(Tokenizer.norm("Erdo\u011Fan")).isEqualTo("erdogan");
        assertThat(Tokenizer.norm("Ukhnaagiin Kh\u00FCrels\u00FCkh")).isEqualTo("ukhnaagiin khurelsukh");
        assertThat(Tokenizer.norm("Jum\u2019at")).isEqualTo("jum'at");
        assertThat(Tokenizer.norm("Bra\u015Fov \u0141\u00F3d\u017A S\u00F8ren")).isEqualTo("brasov lodz soren");
    }

    @Test
    void leavesDiacriticsAlone() {
        assertThat(Tokenizer.norm("\u0301")).isEqualTo("\u0301");
    }

    @Test
    void countsSpansFromTheStartOfTheText() {
        String text = "Apa kabar, Rusia?";
        Token last = Tokenizer.tokenize(text, new Span(11, 17)).getFirst();

        assertThat(last.span()).isEqualTo(new Span(11, 16));
        assertThat(last.span().of(text)).isEqualTo("Rusia");
    }

    private static List<String> words(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::text).toList();
    }
}
