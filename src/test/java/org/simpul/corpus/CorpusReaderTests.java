package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;

class CorpusReaderTests {

    private static final String ENGLISH = "The two presidents met in the capital of the country on Monday.\n";

    @TempDir
    Path folder;

    @Test
    void readsFoldersInTheOrderOfTheirNames() throws IOException {
        write("b.txt", ENGLISH);
        write("a/z.txt", ENGLISH);
        write("a/b.md", ENGLISH);
        write("c.html", "<p>" + ENGLISH + "</p>");

        assertThat(Readings.documents(folder)).extracting(Document::name).containsExactly("b", "z", "b", "c");
    }

    @Test
    void skipsHiddenFilesAndFolders() throws IOException {
        write(".hidden.txt", ENGLISH);
        write(".git/a.txt", ENGLISH);
        write("seen.txt", ENGLISH);

        assertThat(Readings.of(folder)).hasSize(1);
    }

    @Test
    void readsAHiddenFolderThatIsNamed() throws IOException {
        write(".news/a.txt", ENGLISH);

        assertThat(Readings.documents(folder.resolve(".news"))).hasSize(1);
    }

    @Test
    void readsTheFolderThatItRunsIn() {
        assertThat(Readings.of(Path.of(".")))
                .noneMatch(reading -> reading instanceof Unreadable(String at, String why) && at.equals("."));
    }

    @Test
    void countsFilesOfOtherKindsInAFolderAsSkipped() throws IOException {
        write("a.txt", ENGLISH);
        write("picture.jpg", "not text");

        assertThat(Readings.of(folder)).hasExactlyElementsOfTypes(Read.class, Skipped.class);
    }

    @Test
    void saysThatAFolderHoldsNoTexts() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Readings.of(empty))
                .containsExactly(new Unreadable(empty.toString(), "holds no texts: Simpul reads " + Kind.SUFFIXES));
    }

    @Test
    void saysThatAFolderOfOtherKindsHoldsNoTexts() throws IOException {
        write("picture.jpg", "not text");

        assertThat(Readings.of(folder)).hasExactlyElementsOfTypes(Skipped.class, Unreadable.class);
    }

    @Test
    void saysThatAPathDoesNotExist() {
        assertThat(Readings.refusal(folder.resolve("nowhere"))).isEqualTo("does not exist");
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        assertThat(Readings.refusal(link)).isEqualTo("is a link to nothing");
        assertThat(Readings.refusal(folder)).isEqualTo("is a link to nothing");
    }

    @Test
    @Timeout(10)
    void endsWhereLinksLoop() throws IOException {
        write("a/a.txt", ENGLISH);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));

        assertThat(Readings.documents(folder)).hasSize(1);
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write("a.txt", ENGLISH);
        Files.createSymbolicLink(folder.resolve("b.txt"), file);

        assertThat(Readings.documents(folder, file, folder)).hasSize(1);
    }

    @Test
    void tellsFilesOfOneNameInTwoFoldersApart() throws IOException {
        write("x/news.txt", ENGLISH);
        write("y/news.txt", ENGLISH + "It rained.\n");

        assertThat(Readings.documents(folder)).extracting(Document::name).containsExactly("news", "news");
        assertThat(Readings.documents(folder)).extracting(Document::id).doesNotHaveDuplicates();
    }

    @Test
    void givesADocumentTheSameIdWheneverItIsRead() throws IOException {
        Path file = write("x/news.txt", ENGLISH);
        Document first = Readings.document(file);
        write("x/news.txt", ENGLISH + "It rained.\n");

        Document second = Readings.document(folder.resolve("x/../x/news.txt"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
    }

    @Test
    void tellsByItsContentWhatANamedFileIs() throws IOException {
        assertThat(Readings.document(write("news", ENGLISH)).text()).isEqualTo(ENGLISH);
        assertThat(Readings.document(write("page.php", "<html><body><p>" + ENGLISH + "</p></body></html>"))
                        .text())
                .isEqualTo(ENGLISH.strip());
        assertThat(Readings.refusal(write("news.json", "{\"text\": \"a\"}")))
                .isEqualTo("looks like JSON: Simpul reads it one object a line, from .jsonl");
    }

    @Test
    void refusesWhatIsNoRegularFile() {
        assertThat(Readings.refusal(Path.of("/dev/null"))).isEqualTo("is no regular file");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = write("secret.txt", ENGLISH);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

        assertThat(Readings.refusal(file)).isEqualTo("may not be read: permission denied");
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        write("a.txt", "");
        write("b.txt", ENGLISH);
        write("c.txt", "\0\0\0");
        write("d.txt", ENGLISH + "More.");

        assertThat(Readings.of(folder))
                .hasExactlyElementsOfTypes(Unreadable.class, Read.class, Unreadable.class, Read.class);
    }

    @Test
    void readsNoFurtherThanItIsAsked() throws IOException {
        write("a.txt", ENGLISH);
        Path later = write("b.txt", ENGLISH);

        try (Stream<Reading> readings = new CorpusReader().read(List.of(folder))) {
            // A collector does what forEach does; an iterator would read ahead.
            List<Reading> taken = readings.peek(_ -> delete(later)).toList();

            assertThat(taken).hasExactlyElementsOfTypes(Read.class, Unreadable.class);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
