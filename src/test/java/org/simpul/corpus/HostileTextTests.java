package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of one endless line are read in seconds, or refused. */
class HostileTextTests {

    /** Against growth without bounds, not for speed: a busy machine takes a small part of it. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final int LONG = 300_000;

    static final List<String> PIECES = List.of(
            "Senin 4 Juli 2024 ",
            "Monday ",
            "3 Juli ",
            "ASTANA, ",
            "Jakarta (",
            "Jakarta - ",
            "REUTERS",
            "a.b.",
            "baca juga ",
            "share-",
            "a@",
            "a",
            "A",
            " ",
            "\t",
            "\u00A0",
            "-",
            ". ",
            ".\"",
            "\"",
            "(",
            ")",
            "[",
            "](",
            "![",
            "<",
            "<<",
            "<p",
            "<p>",
            "<b>",
            "<!--",
            "<!--x>",
            "<?x>",
            "<![CDATA[x>",
            "< x ",
            "&",
            "&amp;",
            "*",
            "**a",
            "_a",
            "`",
            "# ",
            "> ",
            "1. ",
            "|",
            "=",
            "\\",
            "http://a.b/",
            "\u0301",
            "\u2028",
            "- \u2028 ",
            "\uD83D\uDE00");

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return PIECES.stream()
                .flatMap(piece -> Stream.of("txt", "md", "html", "eml").map(type -> Arguments.of(type, piece)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadSoon(String type, String piece) throws IOException {
        String line = piece.repeat(LONG / piece.length());
        String words = "The leaders met in the capital.\nThey said " + line + "\nThey talked.\n";
        Path file = folder.resolve("endless." + type);
        Files.writeString(
                file,
                type.equals("eml")
                        ? "Subject: x\nFrom: %s\nDate: %s\nContent-Type: text/plain; charset=UTF-8\n\n%s"
                                .formatted(
                                        piece.repeat(9_000 / piece.length()),
                                        piece.repeat(9_000 / piece.length()),
                                        words)
                        : words,
                UTF_8);

        assertTimeoutPreemptively(
                SOON, () -> assertThat(Readings.of(file)).as(piece).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"*a ,*", "![,](b)", "> ,''", "1. ,''", "* ,''", "<b>,</b>", "<div>,</div>"})
    void marksInMarksAreReadOrRefused(String begin, String end) throws IOException {
        Path file = folder.resolve("deep.md");
        Files.writeString(
                file,
                "The leaders met in the capital and they talked.\n\n" + begin.repeat(LONG / 10) + end.repeat(LONG / 10),
                UTF_8);

        assertTimeoutPreemptively(SOON, () -> assertThat(Readings.of(file)).hasSize(1));
    }

    @ParameterizedTest
    @FieldSource("PIECES")
    void printedLinesAreJoinedSoon(String piece) {
        String line = piece.repeat(LONG / piece.length());

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Hyphens.joined(line + "-" + Hyphens.LINE_END + line))
                        .isNotNull());
    }
}
