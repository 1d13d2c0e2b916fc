package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "karnten, Kärnten & Søn",
        "son, Kärnten & Søn",
        "hong, Hồng",
        "lodz, ŁÓDŹ",
        "strasse, Lange Straße 5",
        "strasse, Lange Strasse 5",
        "aegir, Ægir",
        "ma'ruf, Ma’ruf",
        "й, Чайковский",
        "한글, 한글"
    })
    void aWordIsSeenInWhateverFoldsToIt(String word, String text) {
        assertThat(seen(Folding.fold(word), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"karnten, Karten", "strase, Straße", "a.c, abc"})
    void aWordIsNotSeenInWhatFoldsToAnother(String word, String text) {
        assertThat(seen(word, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kärnten", "Hồng", "Straße", "ﬁnance", "Æon þing"})
    void whatIsFoldedIsFoldedOnce(String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    /** As the database puts it before it looks. */
    private static boolean seen(String word, String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .matches(Folding.pattern(word));
    }
}
