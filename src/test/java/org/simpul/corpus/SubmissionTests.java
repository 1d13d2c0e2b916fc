package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;

class SubmissionTests {

    private static final String ENGLISH = "The two presidents met in the capital of the country on Monday.\n";

    private final CorpusReader reader = new CorpusReader();

    @TempDir
    Path folder;

    @Test
    void isKnownByWhatItSaysWhereverItLies() throws IOException {
        Document first = document(new Submission.Upload("news.txt", write("1", ENGLISH)));
        Document again = document(new Submission.Upload("news.txt", write("2", ENGLISH)));
        Document other = document(new Submission.Upload("news.txt", write("3", ENGLISH + "It rained.\n")));

        assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(other.id());
        assertThat(first.name()).isEqualTo("news");
    }

    @Test
    void aPastedTextBearsTheTitleThatItIsGiven() throws IOException {
        Path file = write("pasted", ENGLISH);

        assertThat(document(new Submission.Pasted("A <b>Title</b>.html", file)).title())
                .isEqualTo("A <b>Title</b>.html");
        assertThat(document(new Submission.Pasted("", file)).title()).isEqualTo(ENGLISH.strip());
        assertThat(document(new Submission.Pasted(" ", write("long", "word ".repeat(40) + ENGLISH)))
                        .title())
                .isEqualTo("word ".repeat(16) + "…");
        assertThat(readings(new Submission.Pasted("", write("empty", " \n"))))
                .containsExactly(new Unreadable("pasted text", "is empty"));
    }

    @Test
    void aPastedTextIsOfTheDayAndThePublisherThatItIsGiven() throws IOException {
        Path file = write("pasted", ENGLISH);
        LocalDate day = LocalDate.of(2024, 7, 5);

        Document given = document(new Submission.Pasted("A", Optional.of(day), Optional.of(" The Mill "), file));
        Document bare = document(new Submission.Pasted("A", Optional.empty(), Optional.of(" "), file));

        assertThat(given.published()).contains(day);
        assertThat(given.publisher()).contains("The Mill");
        assertThat(bare.published()).isEmpty();
        assertThat(bare.publisher()).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        assertThat(readings(new Submission.Upload("song.mp3", write("1", ENGLISH))))
                .containsExactly(new Unreadable(
                        "song.mp3", "is not of a kind that Simpul reads: save it as one of " + Kind.SUFFIXES));
    }

    @Test
    @Timeout(20)
    void aHugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(readings(new Submission.Upload("huge.txt", huge)))
                .containsExactly(new Unreadable(
                        "huge.txt", "is too large: Simpul reads files of up to 20 MB, this one has 200 MB"));
    }

    @Test
    void estimatesHowManyDocumentsItHolds() throws IOException {
        Path zip = Files.write(folder.resolve("z"), Zips.of(Map.of("a.txt", ENGLISH, "b.txt", ENGLISH)));

        assertThat(reader.estimate(new Submission.Upload("a.zip", zip))).isEqualTo(2);
        assertThat(reader.estimate(new Submission.Upload("a.jsonl", write("1", "{}\n{}\n{}\n"))))
                .isEqualTo(3);
        assertThat(reader.estimate(new Submission.Upload("a.zip", write("2", "no zip"))))
                .isEqualTo(1);
        assertThat(reader.estimate(new Submission.Pasted("a.jsonl", write("3", "x\ny\n"))))
                .isEqualTo(1);
    }

    private Document document(Submission text) {
        return readings(text).getFirst() instanceof Read read ? read.document() : fail(text);
    }

    private Document fail(Submission text) {
        throw new AssertionError("Not a document: " + readings(text));
    }

    private List<Reading> readings(Submission text) {
        return reader.submitted(List.of(text)).toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
