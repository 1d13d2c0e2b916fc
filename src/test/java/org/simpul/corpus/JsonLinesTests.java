package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;
import org.simpul.text.Language;

class JsonLinesTests {

    @TempDir
    Path folder;

    @Test
    void readsEachFieldOfARow() throws IOException {
        Document document = Readings.document(write("""
                {"id":"n-1","title":"Leaders meet","text":"Putin met Xi.\\r\\nThey talked.","publisher":"The Test Post",\
                "published":"2024-07-03T10:00:00Z","url":"https://post.example/1","language":"en-GB","more":{"a":[1]}}
                """));

        assertThat(document.name()).isEqualTo("n-1");
        assertThat(document.title()).isEqualTo("Leaders meet");
        assertThat(document.text()).isEqualTo("Putin met Xi.\nThey talked.");
        assertThat(document.publisher()).contains("The Test Post");
        assertThat(document.published()).contains(LocalDate.of(2024, 7, 3));
        assertThat(document.url()).contains("https://post.example/1");
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void needsNothingButAText() throws IOException {
        Document document = Readings.document(write("{\"text\":\"Putin met Xi in the capital.\",\"id\":null}"));

        assertThat(document.name()).isEqualTo("news:1");
        assertThat(document.title()).isEqualTo("news:1");
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void tellsRowsApartByIdNotByPlace() throws IOException {
        Document before = Readings.document(write("{\"id\":7,\"text\":\"Putin met Xi in the capital.\"}"));
        List<Document> after = Readings.documents(
                write("{\"text\":\"The talks failed.\"}\n{\"id\":\"7\",\"text\":\"Putin met Xi in the capital.\"}"));

        assertThat(after).extracting(Document::id).hasSize(2).contains(before.id());
    }

    @Test
    void reportsEachBadLineWithItsNumberAndReadsOn() throws IOException {
        Path file = write("""
                \uFEFF{"text":"The talks were held."}
                {"text":"unclosed

                []
                {"text":["a"]}
                {"title":"no text"}
                {"text":"  "}
                null
                {"text":"The talks were held."} trailing
                {"id":"a","text":"The talks were held."}
                {"id":"a","text":"The talks were held again."}
                {"text":"The talks \\ud83d were held."}
                {"text":"The talks were held.","language":"fr"}
                {"text":"The talks \\u0000 were held."}
                {"text":"The last of the talks."}""");

        assertThat(Readings.of(file).stream()
                        .filter(Unreadable.class::isInstance)
                        .map(reading ->
                                reading.source().substring(file.toString().length())
                                        + " "
                                        + ((Unreadable) reading).reason()))
                .containsExactly(
                        ":2 is not a JSON object of texts (column 18)",
                        ":4 is not a JSON object of texts (column 1)",
                        ":5 is not a JSON object of texts (column 9)",
                        ":6 has no \"text\"",
                        ":7 is empty",
                        ":8 is not a JSON object",
                        ":9 is not a JSON object of texts (column 33)",
                        ":11 has the id of a row before it",
                        ":12 holds half a character (a lone surrogate)",
                        ":13 is in a language that is not supported, French by the look of it:"
                                + " Simpul reads Indonesian and English",
                        ":14 holds a NUL character");
        assertThat(Readings.documents(file)).hasSize(3);
    }

    @Test
    void reportsALineThatIsNotUtf8AndReadsOn() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.write(file, "{\"text\":\"caf\u00e9 of the day\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                file,
                "{\"text\":\"The talks were held.\"}\n".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);

        assertThat(Readings.of(file)).hasExactlyElementsOfTypes(Unreadable.class, Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void saysThatAFileIsEmpty(String content) throws IOException {
        assertThat(Readings.refusal(write(content))).isEqualTo("is empty");
    }

    @Test
    void reportsALineThatIsTooLongAndReadsOn() throws IOException {
        Path file = folder.resolve("news.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] chunk = "of the ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 7_000; i++) {
                out.write(chunk);
            }
            out.write("\"}\n{\"text\":\"The talks were held.\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.size(file)).isGreaterThan(45_000_000);
        assertThat(Readings.of(file))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        new Unreadable(file + ":1", "is too long: Simpul reads rows of up to 20 MB")),
                        second -> assertThat(second).isInstanceOf(Read.class));
    }

    @Test
    void readsEndlessRowsOneAtATime() {
        AtomicLong given = new AtomicLong();
        byte[] row = "{\"text\":\"The talks were held.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return row[(int) (given.getAndIncrement() % row.length)];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = (byte) read();
                }
                return length;
            }
        };

        Stream<Reading> readings = new JsonLines(new Origin("endless", "endless", "endless")).read(endless);

        assertThat(readings.limit(100).toList()).hasSize(100);
        assertThat(given.get()).isLessThan(200_000);
    }

    @Test
    void closesWhatItRead() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("{\"text\":\"The talks.\"}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        long rows = Stream.of("news")
                .flatMap(name -> new JsonLines(new Origin(name, name, name)).read(in))
                .count();

        assertThat(rows).isEqualTo(1);
        assertThat(closed[0]).isTrue();
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), content);
    }
}
