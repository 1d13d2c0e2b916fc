package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Tokenizer;

/** Text made to hurt is read in seconds, never makes the extractor fail, and is never left for what it finds. */
class HostileInputTests {

    /** Against growth without bounds, not for speed: a busy machine takes a quarter of it. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY = 100_000;
    private static final int TOKENS_OF_A_LONG_SENTENCE = 550;

    static final List<String> PIECES = List.of(
            "dan ",
            "and ",
            ", ",
            "yang ",
            "who ",
            "untuk melawan ",
            "said that ",
            "mengatakan bahwa ",
            "tidak ",
            "not ",
            "ia ",
            "Putin dan ",
            "Xi, ",
            "Presiden Rusia ",
            "Menteri ",
            "KTT ",
            "Rusia-",
            "Xi (Putin) ",
            "Kelompok ",
            "A. ",
            "A.",
            "1. ",
            "24 Juli ",
            "'s ",
            "\"",
            "' ",
            "\u201C(",
            "\u201Ckata Putin ",
            "(",
            "( ",
            "[",
            ")",
            "bertemu dengan ",
            "Putin met Xi, ",
            "Putin bertemu Xi dan ",
            "Kata ",
            "x",
            "X",
            "9",
            "1.000.",
            "\uD83D\uDE00",
            "\uD835\uDC0F\uD835\uDC2E ",
            "\u05E4\u05D5\u05D8\u05D9\u05DF ",
            "\u202EPutin\u202C ",
            "\u200B",
            "Pu\u200Btin ",
            "\u0301",
            "\u0000 ",
            "\uFEFF",
            "\u00A0",
            "-",
            "\u2013 ");

    @ParameterizedTest
    @FieldSource("PIECES")
    void readsAHundredThousandOfAKind(String piece) {
        String text = "Putin " + piece.repeat(MANY) + " Xi Jinping.";
        for (Language language : Language.values()) {
            assertThat(read(language, text).sentences()).isNotEmpty();
        }
    }

    /** Nearly as long as a sentence may be to be read for claims at all. */
    @ParameterizedTest
    @FieldSource("PIECES")
    void readsLongSentencesOfAKind(String piece) {
        int tokens = Math.max(1, Tokenizer.tokenize(piece).size());
        String text = ("Putin " + piece.repeat(TOKENS_OF_A_LONG_SENTENCE / tokens) + " Xi Jinping.\n").repeat(10);
        for (Language language : Language.values()) {
            assertThat(read(language, text).sentences()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "INDONESIAN|Presiden Rusia Vladimir Putin bertemu Xi Jinping di sela-sela KTT SCO, dan ia memuji China.",
                "ENGLISH|Russian President Vladimir Putin met Xi Jinping at the SCO summit, and he praised China."
            })
    void readsAMillionCharactersOfNewsInOneLine(Language language, String sentence) {
        String text = (sentence + " ").repeat(1_000_000 / sentence.length());

        Extraction extraction = read(language, text);

        assertThat(extraction.claims())
                .hasSizeGreaterThan(extraction.sentences().size());
    }

    @Test
    void readsAMillionCharactersWithoutAStop() {
        String text = "Presiden Rusia Vladimir Putin bertemu Xi Jinping di sela-sela KTT SCO, dan ".repeat(13_000);
        assertThat(read(Language.INDONESIAN, text).sentences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"\u201C,\u201D", "\",\"", "(,)", "\u2018,\u2019", "\u00AB,\u00BB"})
    void readsQuotesInQuotes(String open, String close) {
        int depth = 50_000;
        String text = "Putin " + open.repeat(depth) + "bertemu Xi" + close.repeat(depth) + ", kata Modi.";
        assertThat(read(Language.INDONESIAN, text).sentences()).isNotEmpty();

        String spoken = (open + "Putin said, ").repeat(depth / 2) + (close + ", Modi said. ").repeat(depth / 2);
        assertThat(read(Language.ENGLISH, spoken).sentences()).isNotEmpty();
    }

    /** Names that nobody knows, each another one: in one sentence, in sentences of their own, in a paragraph of news. */
    static Stream<String> crowds() {
        return Stream.of(
                names(200_000).collect(Collectors.joining(", ", "Putin met ", ".")),
                names(50_000).collect(Collectors.joining(". ", "", ".")),
                names(20_000).collect(Collectors.joining(" bertemu Xi Jinping. ", "", " pergi.")),
                names(20_000).map(name -> "President " + name).collect(Collectors.joining(". He praised ")),
                names(20_000).collect(Collectors.joining(" met him.\n\nThe president of the Bank of ")));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void readsAsManyNames(String text) {
        for (Language language : Language.values()) {
            assertThat(read(language, text).sentences()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Putin met Xi on July 99999999999999999999.",
        "Putin bertemu Xi pada 99999999999999999999 Juli 99999999999999999999.",
        "SCO didirikan pada tahun 00000000002001.",
        "SCO was founded in 2147483648 and met on 31/02/2024 and 2024-13-45.",
        "KTT SCO ke-9223372036854775808 dihadiri 1.000.000.000.000.000.000.000 orang.",
        "The 4294967296th SCO summit on 0 July 0000 was 1e999999999 strong."
    })
    void readsNumbersThatNoTypeHolds(String text) {
        for (Language language : Language.values()) {
            assertThat(read(language, text).sentences()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Putin \uD83E\uDD1D met \uD83C\uDDF7\uD83C\uDDFA Xi Jinping \uD83D\uDE00.",
        "\uD83D Putin met \uDE00\uD83D Xi Jinping\uDE00.",
        "\uD835\uDC0F\uD835\uDC2E\uD835\uDC2D\uD835\uDC22\uD835\uDC27 met Xi Jinping in \uD835\uDC01.",
        "\u202EPutin\u202C met \u2067Xi Jinping\u2069.",
        "\u05E4\u05D5\u05D8\u05D9\u05DF Putin \u0628\u0648\u062A\u064A\u0646 met Xi Jinping.",
        "P\u200Bu\u200Btin\u200D met\uFEFF Xi\u00AD Jinping\u2060.",
        "Pu\u0301\u0301\u0301tin met Xi\u20DD Jinping."
    })
    void readsCharactersThatAreMoreOrLessThanOne(String text) {
        for (Language language : Language.values()) {
            assertThat(read(language, text).sentences()).isNotEmpty();
        }
    }

    private static Stream<String> names(int count) {
        String[] syllables = {"ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pa", "ro", "si", "tu"};
        return IntStream.range(0, count).mapToObj(number -> {
            StringBuilder name = new StringBuilder("B");
            for (int rest = number + 12; rest > 0; rest /= 12) {
                name.append(syllables[rest % 12]);
            }
            return name.append(" Z").append(name, 1, name.length() - 1).toString();
        });
    }

    /** What is found lies where it is said to lie. */
    private static Extraction read(Language language, String text) {
        Extraction extraction = assertTimeoutPreemptively(SOON, () -> Texts.read(language, text));
        for (Sentence sentence : extraction.sentences()) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
        }
        for (Mention mention : extraction.mentions()) {
            assertThat(mention.span().of(text)).isEqualTo(mention.surface());
            assertThat(extraction.sentences().get(mention.sentence()).span().contains(mention.span()))
                    .isTrue();
        }
        return extraction;
    }
}
