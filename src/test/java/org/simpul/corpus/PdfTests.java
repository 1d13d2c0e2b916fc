package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PdfTests {

    @TempDir
    Path folder;

    @Test
    void joinsThePrintedLinesOfAParagraph() throws IOException {
        Path file = write(Pages.of(
                "Presidents Meet in Astana",
                "",
                "President Vladimir Putin of Russia met President Xi Jinping of",
                "China in Astana on Wednesday, and they spoke about the coopera-",
                "tion of their countries.",
                "",
                "The two leaders will meet again in the autumn."));

        assertThat(Readings.document(file).text()).isEqualTo("""
                        Presidents Meet in Astana
                        President Vladimir Putin of Russia met President Xi Jinping of China in Astana on Wednesday, and they spoke about the cooperation of their countries.
                        The two leaders will meet again in the autumn.
                        """);
    }

    @Test
    void keepsTheHyphenOfAWordThatIsDoubled() {
        assertThat(Hyphens.joined("negara-" + Hyphens.LINE_END + "negara itu, kerja-" + Hyphens.LINE_END + "sama"))
                .isEqualTo("negara-negara itu, kerjasama");
    }

    @Test
    void saysThatAPasswordProtectsIt() throws IOException {
        assertThat(Readings.refusal(write(Pages.withPassword("secret", "The leaders met on Monday."))))
                .isEqualTo("is protected by a password: save it without one");
    }

    @Test
    void readsWhatIsProtectedAgainstChangesAlone() throws IOException {
        Path file = write(Pages.withPassword("", "The leaders of the two countries met in the capital on Monday."));

        assertThat(Readings.document(file).text()).startsWith("The leaders of the two");
    }

    @Test
    void saysThatItHoldsPicturesAlone() throws IOException {
        assertThat(Readings.refusal(write(Pages.scanned())))
                .isEqualTo("holds pictures of pages and no text: run it through text recognition (OCR) first");
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        byte[] whole = Pages.of("The leaders of the two countries met in the capital on Monday.");
        String damaged = "is no PDF, or a damaged one: open it and save it again";

        assertThat(Readings.refusal(write("%PDF-1.7\n".getBytes(US_ASCII)))).isEqualTo(damaged);
        assertThat(Readings.refusal(write("Not a PDF at all.".getBytes(US_ASCII))))
                .isEqualTo(damaged);
        assertThat(Readings.refusal(write(Arrays.copyOf(whole, 300)))).isNotBlank();
        assertThat(Readings.refusal(write(new byte[0]))).isEqualTo("is empty");
    }

    @Test
    void isReadNoLongerAndWithNoMoreMemoryThanATextIsWorth() throws IOException, Refusal {
        byte[] bytes = Pages.of("The leaders of the two countries met in the capital on Monday.");
        assertThatThrownBy(() -> Pdf.draft(bytes, new Patience(Duration.ZERO)))
                .hasMessage("takes more than a minute to read: save its text as .txt");

        try (WatchedBytes watched = new WatchedBytes(bytes, new Patience(Patience.LONGEST));
                RandomAccessReadView part = watched.createView(0, bytes.length)) {
            byte[] taken = new byte[300 << 20];
            assertThatThrownBy(() -> part.read(taken, 0, 8))
                    .hasMessage("unpacks to far more than it holds: save its text as .txt");
        }
    }

    @Test
    @Timeout(60)
    void aPageThatSwellsTakesNoMemory() throws IOException {
        byte[] bytes = Pages.swelling(64 << 20);

        assertThat(bytes).hasSizeLessThan(1 << 20);
        assertThat(Readings.refusal(write(bytes))).startsWith("holds pictures of pages and no text");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("news.pdf"), bytes);
    }
}
