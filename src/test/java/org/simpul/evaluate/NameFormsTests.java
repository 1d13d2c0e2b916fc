package org.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Recep Tayyip Erdoğan|recep tayyip erdogan",
                "The  Hague|hague",
                "the|the",
                "Lars Løkke Đukić|lars lokke đukic",
                "KIBRIS'ın Işık|kibris'in isik",
                "Türkiye’s|turkiye",
                "Modi's's|modi",
                "O’Brien’sson|o'brien'sson",
                "“Belt_and-Road” – «Project»|belt and road project",
                "A.S., U.S.!|as us",
                "İstanbul|istanbul",
                "ΟΔΟΣ|οδος",
                "½ of ﬁve|1⁄2 of five",
                "❤️ x|❤️ x"
            })
    void foldsANameAsScorePyDoes(String name, String folded) {
        assertThat(NameForms.folded(name)).isEqualTo(folded);
    }

    @Test
    void leavesOutTitlesButForTheLastWord() {
        assertThat(NameForms.of("Mantan Presiden Joko Widodo"))
                .isEqualTo(Set.of("mantan presiden joko widodo", "joko widodo"));
        assertThat(NameForms.of("Prime Minister")).isEqualTo(Set.of("prime minister", "minister"));
    }

    @Test
    void takesOnlyAnAbbreviationOutOfBrackets() {
        assertThat(NameForms.of("Shanghai bloc (SCO)"))
                .isEqualTo(Set.of("shanghai bloc (sco)", "shanghai bloc", "sco"));
        assertThat(NameForms.of("Georgia (the state)")).isEqualTo(Set.of("georgia (the state)", "georgia"));
    }

    @Test
    void leavesNothingOfANameWithoutLetters() {
        assertThat(NameForms.of(" ... ")).isEmpty();
    }
}
