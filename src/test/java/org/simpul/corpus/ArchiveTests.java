package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;

class ArchiveTests {

    private static final String ENGLISH = "The two presidents met in the capital of the country on Monday.\n";
    private static final String BOMB =
            "unpacks to far more than it holds, as a zip bomb does: nothing more of it is read";

    @TempDir
    Path folder;

    @Test
    void readsItsTextsInTheirOrder() throws IOException {
        Path file = write(Zips.ofBytes(entries(
                "b.txt",
                ENGLISH,
                "folder/",
                "",
                "folder/a.html",
                "<p>" + ENGLISH + "</p>",
                "folder/rows.jsonl",
                "{\"text\":\"" + ENGLISH.strip() + "\"}\n{}\n",
                "__MACOSX/b.txt",
                ENGLISH,
                ".hidden/b.txt",
                ENGLISH,
                "picture.png",
                "not text")));

        List<Reading> readings = Readings.of(file);

        assertThat(readings)
                .extracting(Reading::source)
                .containsExactly(
                        file + "!/b.txt",
                        file + "!/folder/a.html",
                        file + "!/folder/rows.jsonl:1",
                        file + "!/folder/rows.jsonl:2",
                        file + "!/picture.png");
        assertThat(readings)
                .hasExactlyElementsOfTypes(Read.class, Read.class, Read.class, Unreadable.class, Skipped.class);
        assertThat(Readings.documents(file)).extracting(Document::id).doesNotHaveDuplicates();
    }

    @Test
    void readsDocumentsOfEachKindAndArchivesInIt() throws IOException {
        Path file =
                write(Zips.ofBytes(Map.of("inner.zip", Zips.ofBytes(Map.of("page.pdf", Pages.of(ENGLISH.strip()))))));

        assertThat(Readings.documents(file)).extracting(Document::text).containsExactly(ENGLISH);
    }

    @Test
    void goesNoDeeperThanTwo() throws IOException {
        byte[] inner = Zips.ofBytes(Map.of("inner.zip", Zips.of(Map.of("a.txt", ENGLISH))));

        assertThat(Readings.of(write(Zips.ofBytes(Map.of("outer.zip", inner)))))
                .contains(new Unreadable(
                        folder + "/news.zip!/outer.zip!/inner.zip",
                        "is an archive in an archive in an archive: unpack it, and import what it holds"));
    }

    @Test
    void readsNothingWhosePathLeadsOut() throws IOException {
        List<Reading> readings = Readings.of(write(Zips.ofBytes(entries(
                "../up.txt", ENGLISH,
                "a/../../up.txt", ENGLISH,
                "/etc/passwd.txt", ENGLISH,
                "C:\\news.txt", ENGLISH,
                "..\\up.txt", ENGLISH,
                "good.txt", ENGLISH))));

        assertThat(readings.subList(0, 5))
                .allSatisfy(reading -> assertThat(reading)
                        .isInstanceOfSatisfying(
                                Unreadable.class,
                                refused -> assertThat(refused.reason())
                                        .startsWith("is named so as to lead out of its archive")));
        assertThat(readings.getLast()).isInstanceOf(Read.class);
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).containsExactly(folder.resolve("news.zip"));
        }
    }

    @Test
    void showsNamesOfAnyPackerAndMovesNoCursor() throws IOException {
        Path file = write(Zips.ofBytes(entries("résumé \u001b[2J.txt", ENGLISH)));

        assertThat(Readings.of(file)).extracting(Reading::source).containsExactly(file + "!/résumé ?[2J.txt");
    }

    @Test
    @Timeout(60)
    void leavesABombUnread() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Arrays.fill(zeros, (byte) ' ');

        assertThat(Readings.of(write(Zips.ofBytes(Map.of("a.txt", zeros)))))
                .containsExactly(
                        new Unreadable(folder + "/news.zip!/a.txt", BOMB), new Unreadable(folder + "/news.zip", BOMB));
        assertThat(Readings.of(write(Zips.ofBytes(Map.of("a.png", zeros)))))
                .last()
                .isEqualTo(new Unreadable(folder + "/news.zip", BOMB));
        byte[] inner = Zips.ofBytes(Map.of("a.jsonl", zeros));
        assertThat(Readings.of(write(Zips.ofBytes(Map.of("inner.zip", inner)))))
                .extracting(reading -> reading instanceof Unreadable refused ? refused.reason() : "")
                .contains(BOMB);
    }

    @Test
    @Timeout(60)
    void readsNoMoreFilesThanItMay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".png"));
                zip.closeEntry();
            }
        }

        assertThat(Readings.of(write(out.toByteArray())))
                .hasSize(Archive.MOST_ENTRIES + 1)
                .last()
                .isEqualTo(new Unreadable(
                        folder + "/news.zip", "holds more than 100,000 files: import its texts in parts"));
    }

    @Test
    void readsWhatStandsBeforeTheDamage() throws IOException {
        byte[] whole = Zips.ofBytes(entries("a.txt", ENGLISH, "b.txt", ENGLISH.repeat(50)));

        assertThat(Readings.of(write(Arrays.copyOf(whole, whole.length - 160))))
                .hasExactlyElementsOfTypes(Read.class, Unreadable.class, Unreadable.class);
        assertThat(Readings.refusal(write("no archive".getBytes(UTF_8))))
                .isEqualTo("is no ZIP archive, or an empty or damaged one: pack its texts again");
    }

    @Test
    void saysThatAPasswordProtectsIt() throws IOException {
        byte[] bytes = Zips.of(Map.of("a.txt", ENGLISH));
        bytes[6] |= 1;

        assertThat(Readings.refusal(write(bytes)))
                .isEqualTo("is protected by a password: unpack it, and import its texts");
    }

    @Test
    void refusesALargeEntryAndGoesOn() throws IOException {
        byte[] large = new byte[CorpusFile.LARGEST_FILE + 1];
        new Random(1).nextBytes(large);
        Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("a.txt", large));
        entries.put("b.txt", ENGLISH.getBytes(UTF_8));

        assertThat(Readings.of(write(Zips.ofBytes(entries)))).hasExactlyElementsOfTypes(Unreadable.class, Read.class);
    }

    @Test
    void saysThatTwoFilesBearOneName() throws IOException {
        byte[] bytes = Zips.ofBytes(entries("a.txt", ENGLISH, "b.txt", ENGLISH));
        for (int i = 0; i < bytes.length - 5; i++) {
            if (bytes[i] == 'b' && new String(bytes, i, 5, UTF_8).equals("b.txt")) {
                bytes[i] = 'a';
            }
        }

        assertThat(Readings.of(write(bytes))).hasExactlyElementsOfTypes(Read.class, Unreadable.class);
    }

    @Test
    void saysThatItHoldsNoTexts() throws IOException {
        assertThat(Readings.of(write(Zips.of(Map.of("a.png", "picture")))))
                .hasExactlyElementsOfTypes(Skipped.class, Unreadable.class);
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("news.zip"), bytes);
    }
}
