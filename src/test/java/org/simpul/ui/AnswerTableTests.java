package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a cell shows what no font draws. */
class AnswerTableTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "a\u001fb, | a\\u001fb,",
                "one\u0000two | one\\u0000two",
                "tab\there | tab\\u0009here",
                "𝒳\u007fé$1 | 𝒳\\u007fé$1"
            })
    void writesControlCharacters(String text, String seen) {
        assertThat(AnswerTable.seen(text)).isEqualTo(seen);
    }
}
