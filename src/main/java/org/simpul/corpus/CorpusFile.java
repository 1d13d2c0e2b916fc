package org.simpul.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.DocumentId;

/** One file of a corpus, read by its kind. */
final class CorpusFile {

    /** Bytes of a file that is read whole. A page may carry pictures; a text of this size is no news. */
    static final int LARGEST_FILE = 20 * 1024 * 1024;

    private CorpusFile() {}

    /** Its documents. A file whose name tells no kind is one that somebody named: its content then tells it. */
    static Stream<Reading> read(Path file) throws IOException {
        Optional<Kind> kind = Kind.of(file);
        if (!Files.isRegularFile(file)) {
            return Stream.of(new Unreadable(file.toString(), "is no regular file"));
        }
        String source = file.toRealPath().toUri().toString();
        if (kind.equals(Optional.of(Kind.JSON_LINES))) {
            return new JsonLines(file.toString(), source, Kind.baseName(file)).read(Files.newInputStream(file));
        }
        DocumentId id = DocumentId.ofSource(source);
        try {
            Draft draft = draft(whole(file), kind);
            return Stream.of(new Read(file.toString(), draft.finish(id, Kind.baseName(file))));
        } catch (Refusal e) {
            return Stream.of(new Unreadable(file.toString(), e.reason()));
        }
    }

    private static byte[] whole(Path file) throws IOException, Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Refusal(String.format(
                        Locale.ROOT,
                        "is too large: Simpul reads files of up to 20 MB, this one has %.0f MB",
                        Files.size(file) / 1048576.0));
            }
            return bytes;
        }
    }

    private static Draft draft(byte[] bytes, Optional<Kind> promised) throws Refusal {
        String text = Texts.normalise(TextDecoder.decode(bytes));
        return switch (promised.orElseGet(() -> sniff(text))) {
            case PLAIN_TEXT -> Draft.of(text);
            case MARKDOWN -> Markdown.draft(text);
            case HTML -> Html.draft(text);
            case JSON_LINES -> throw new Refusal("looks like JSON: Simpul reads it one object a line, from .jsonl");
        };
    }

    private static Kind sniff(String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[{")) {
            return Kind.JSON_LINES;
        }
        String head = start.substring(0, Math.min(start.length(), 1_000)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.contains("<html") ? Kind.HTML : Kind.PLAIN_TEXT;
    }
}
