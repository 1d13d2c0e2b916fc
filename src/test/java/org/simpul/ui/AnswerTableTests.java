package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a cell shows what no font can draw. */
class AnswerTableTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"plain,plain", "a\u001fb,a␟b", "one\u0000two,one␀two", "tab\there,tab␉here", "𝒳\u001fé,𝒳␟é"})
    void drawsControlCharacters(String text, String seen) {
        assertThat(AnswerTable.seen(text)).isEqualTo(seen);
    }
}
