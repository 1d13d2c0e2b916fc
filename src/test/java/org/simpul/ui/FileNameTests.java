package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who met whom?|who-met-whom.svg",
                "../../etc/passwd|etc-passwd.svg",
                "C:\\con|c-con.svg",
                "習近平 😀|習近平.svg",
                "'  '|simpul.svg",
                "<script>|script.svg"
            })
    void isTakenByEverySystem(String title, String name) {
        assertThat(FileName.of(title, "svg")).isEqualTo(name);
    }

    @Test
    void saysOfWhichTimeItIsHoweverLongTheTitle() {
        assertThat(FileName.of("a".repeat(90), "as known on 31 Jul 2024", "edges.csv"))
                .isEqualTo("a".repeat(60) + "-as-known-on-31-jul-2024.edges.csv");
    }
}
