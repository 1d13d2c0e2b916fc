package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTests {

    static Stream<String> keys() {
        return Messages.bundle(Messages.ENGLISH).keySet().stream().filter(key -> key.startsWith("reason."));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isFoundByItsEnglishWords(String key) {
        String pattern = Messages.bundle(Messages.ENGLISH).getString(key);
        Object[] places = key.contains("one_of") || key.startsWith("reason.holds_no_texts")
                ? new Object[] {".txt, .md and .zip"}
                : new Object[] {"20", "1,234"};
        String reason = new MessageFormat(pattern, Messages.ENGLISH).format(places);

        assertThat(Reasons.key(reason)).isEqualTo(key);
        assertThat(Reasons.words(reason, Messages.ENGLISH)).isEqualTo(reason);
        assertThat(Reasons.words(reason, Messages.INDONESIAN))
                .isNotEqualTo(reason)
                .doesNotContain("{");
    }

    @Test
    void keepsItsNumbers() {
        assertThat(Reasons.words(
                        "is too large: Simpul reads files of up to 20 MB, this one has 200 MB", Messages.INDONESIAN))
                .isEqualTo("terlalu besar: Simpul membaca berkas hingga 20 MB, yang ini 200 MB");
    }

    @Test
    void listsKindsInTheLanguageOfThePage() {
        assertThat(Reasons.words("holds no texts: Simpul reads .txt, .md and .zip", Messages.INDONESIAN))
                .endsWith(".txt, .md dan .zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has no \"text\"",
                "has the id of a row before it",
                "holds a NUL character",
                "holds half a character (a lone surrogate)",
                "is not valid UTF-16, though its first bytes say so",
                "is too long: Simpul reads rows of up to 20 MB"
            })
    void saysInIndonesianWhatRowsAndCharactersAreRefusedFor(String reason) {
        assertThat(Reasons.words(reason, Messages.INDONESIAN)).isNotEqualTo(reason);
    }

    @Test
    void saysAsItIsWhatNoMessageSays() {
        assertThat(Reasons.words("is <b>odd</b> {0}", Messages.INDONESIAN)).isEqualTo("is <b>odd</b> {0}");
    }
}
