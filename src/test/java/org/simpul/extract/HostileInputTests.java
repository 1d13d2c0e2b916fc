package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Language;

/** Text made to hurt is read in seconds, and never makes the extractor fail. */
class HostileInputTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dan ",
                "Putin dan ",
                "Rusia-",
                "\"",
                "\u201C(",
                "bertemu dengan ",
                "A. ",
                "KTT ",
                "Presiden Rusia ",
                "yang ",
                "1. ",
                "Xi, ",
                "said that ",
                "\uD83D\uDE00",
                "'s ",
                "untuk melawan ",
                "x",
                "Menteri "
            })
    void readsAHundredThousandOfAKind(String piece) {
        String text = "Putin " + piece.repeat(MANY) + " Xi Jinping.";
        for (Language language : Language.values()) {
            Extraction extraction = Assertions.assertTimeoutPreemptively(SOON, () -> Texts.read(language, text));

            assertThat(extraction.sentences()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Presiden Rusia Vladimir Putin bertemu Xi Jinping di sela-sela KTT SCO, dan ia memuji China. "})
    void readsAMillionCharactersOfNewsInOneLine(String sentence) {
        String text = sentence.repeat(1_000_000 / sentence.length());

        Extraction extraction = Assertions.assertTimeoutPreemptively(SOON, () -> Texts.read(Language.INDONESIAN, text));

        assertThat(extraction.claims())
                .hasSizeGreaterThan(extraction.sentences().size());
    }
}
