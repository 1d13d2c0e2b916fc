package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.text.Document;

class MailTests {

    private static final String DAMAGED = "is no e-mail, or a damaged one: save its text as .txt";

    @TempDir
    Path folder;

    @Test
    void readsSubjectSenderDateAndWords() throws IOException {
        Document mail = Readings.document(write("""
                From: "Kantor Berita" <news@example.org>
                To: desk@example.org
                Subject: =?UTF-8?Q?Presiden_bertemu_Erdo=C4=9Fan?=
                Date: Thu, 4 Jul 2024 09:30:00 +0700 (WIB)
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Presiden Erdoğan bertemu dengan presiden negara itu di ibu kota,
                dan mereka berbicara tentang kerja sama.

                > Yang dikutip dari surat lain.
                Pertemuan itu berlangsung dua jam.
                --\s
                Redaksi
                """));

        assertThat(mail.title()).isEqualTo("Presiden bertemu Erdoğan");
        assertThat(mail.publisher()).contains("Kantor Berita");
        assertThat(mail.published()).contains(LocalDate.of(2024, 7, 4));
        assertThat(mail.text()).isEqualTo("""
                Presiden bertemu Erdoğan

                Presiden Erdoğan bertemu dengan presiden negara itu di ibu kota, dan mereka berbicara tentang kerja sama.

                Pertemuan itu berlangsung dua jam.""");
    }

    @Test
    void takesTheWordsAndLeavesWhatIsAttached() throws IOException {
        String mail = """
                From: news@example.org
                Subject: The leaders met
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: multipart/alternative; boundary="y"

                --y
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                The leaders of the two countries met in the caf=C3=A9.
                --y
                Content-Type: text/html

                <p>The same as a page.</p><script>alert(1)</script>
                --y--
                --x
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                Attached.
                --x
                Content-Type: message/rfc822

                Subject: Another

                Sent along.
                --x--
                """;

        assertThat(Readings.document(write(mail)).text())
                .isEqualTo("The leaders met\n\nThe leaders of the two countries met in the café.");
    }

    @Test
    void readsAPageWhereThereAreNoPlainWords() throws IOException {
        String mail = "From: a@example.org\nSubject: News\nContent-Type: text/html; charset=ISO-8859-1\n\n"
                + "<style>p {}</style><p>The leaders of the two countries met in the café.</p>"
                + "<img src=\"http://127.0.0.1:1/pixel\"><script>alert(1)</script>";

        Path file = Files.write(folder.resolve("page.eml"), mail.getBytes(ISO_8859_1));

        assertThat(Readings.document(file).text())
                .isEqualTo("News\n\nThe leaders of the two countries met in the café.");
    }

    @Test
    void saysThatItIsNoMail() throws IOException {
        assertThat(Readings.refusal(write("no mail"))).isEqualTo(DAMAGED);
        assertThat(Readings.refusal(write("From: a@example.org\nSubject: Empty\n\n \n")))
                .isEqualTo("is an e-mail without words: save what is attached to it, and import that");
    }

    @Test
    @Timeout(30)
    void endsWhereMailsAreNestedWithoutEnd() throws IOException {
        StringBuilder mail = new StringBuilder("Subject: Deep\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThat(Readings.refusal(write(mail.toString()))).isEqualTo(DAMAGED);
    }

    private Path write(String mail) throws IOException {
        return Files.write(folder.resolve("news.eml"), mail.getBytes(UTF_8));
    }
}
