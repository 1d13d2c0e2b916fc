package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.text.Document;
import org.simpul.text.Language;

class PlainTextTests {

    @TempDir
    Path folder;

    @Test
    void keepsTheTextAsItIsButForLineEndsAndMark() throws IOException {
        Document document = read("\uFEFFPertemuan di Astana\r\n\r\n  Putin bertemu Xi\tdan e\u0301 🤝.\rSelesai. \n");

        assertThat(document.text())
                .isEqualTo("Pertemuan di Astana\n\n  Putin bertemu Xi\tdan e\u0301 🤝.\nSelesai. \n");
    }

    @Test
    void findsTitleDatePublisherAndLanguage() throws IOException {
        Document document = read("""
                Dua Presiden Bertemu di Astana

                Jakarta, IDN Times - Kedua presiden bertemu di sela-sela KTT pada Rabu (3/7/2024). Mereka sepakat.
                """);

        assertThat(document.title()).isEqualTo("Dua Presiden Bertemu di Astana");
        assertThat(document.language()).isEqualTo(Language.INDONESIAN);
        assertThat(document.publisher()).contains("IDN Times");
        assertThat(document.published()).contains(LocalDate.of(2024, 7, 3));
        assertThat(document.url()).isEmpty();
    }

    @Test
    void isCalledByItsFileWhereNoHeadlineStands() throws IOException {
        Document document = read("The minister said that the talks had failed.\nShe left for the capital.\n");

        assertThat(document.title()).isEqualTo("news");
        assertThat(document.name()).isEqualTo("news");
    }

    @Test
    void keepsHostileTextAsText() throws IOException {
        String hostile =
                "`MATCH (n) DETACH DELETE n` said \"O'Brien\" <script>alert('x')</script> to the \\ of \u202Eשלום.";

        assertThat(read(hostile).text()).isEqualTo(hostile);
    }

    @Test
    void readsFilesWithHostileNames() throws IOException {
        Path file = folder.resolve("a'b\"c`d <b>e; ${f}.txt");
        Files.writeString(file, "The talks were held in the capital.");

        assertThat(Readings.document(file).name()).isEqualTo("a'b\"c`d <b>e; ${f}");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = folder.resolve("news.txt");
        Files.writeString(file, " \r\n\t\n");

        assertThat(Readings.refusal(file)).isEqualTo("is empty");
    }

    @Test
    void refusesFiftyMegabytes() throws IOException {
        Path file = folder.resolve("large.txt");
        byte[] line = "The talks were held in the capital of the country on Monday.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < 50 * 1024 * 1024; written += line.length) {
                out.write(line);
            }
        }

        assertThat(Readings.refusal(file))
                .isEqualTo("is too large: Simpul reads files of up to 20 MB, this one has 50 MB");
    }

    @Test
    void refusesATextLongerThanANovel() throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "the talks of the day ".repeat(250_000));

        assertThat(Readings.refusal(file))
                .isEqualTo("is too long: Simpul reads texts of up to 5 million characters, this one has 5,250,000");
    }

    @Test
    void refusesAnotherLanguageByItsName() throws IOException {
        Path file = folder.resolve("news.txt");
        Files.writeString(
                file, "Les deux présidents se sont rencontrés dans la capitale pour une réunion avec des ministres.");

        assertThat(Readings.refusal(file))
                .isEqualTo("is in a language that is not supported, French by the look of it: "
                        + "Simpul reads Indonesian and English");
    }

    private Document read(String text) throws IOException {
        Path file = folder.resolve("news.txt");
        Files.writeString(file, text);
        return Readings.document(file);
    }
}
