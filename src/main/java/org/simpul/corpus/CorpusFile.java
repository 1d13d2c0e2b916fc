package org.simpul.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.DocumentId;
import org.simpul.text.Fingerprint;

/** One file of a corpus, read by its kind. */
final class CorpusFile {

    /** Bytes of a file that is read whole. A page may carry pictures; a text of this size is no news. */
    static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** What a text is called that came without a file, a title and words. */
    private static final String PASTED = "pasted text";

    /** Kinds of files that are characters and nothing else. */
    private static final Set<Kind> WRITTEN = Set.of(Kind.PLAIN_TEXT, Kind.MARKDOWN, Kind.HTML);

    private CorpusFile() {}

    /** Its documents. A file whose name tells no kind is one that somebody named: its content then tells it. */
    static Stream<Reading> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Stream.of(new Unreadable(file.toString(), "is no regular file"));
        }
        return read(Origin.of(file, file.toRealPath().toUri().toString()), file);
    }

    /** The documents of a text that somebody hands over. */
    static Stream<Reading> read(Submission text) {
        try {
            String source = "submitted:" + Fingerprint.of(text.file());
            return switch (text) {
                case Submission.Upload(String name, Path file) -> uploaded(new Origin(name, source, name), file);
                case Submission.Pasted pasted -> Stream.of(pasted(pasted, source));
            };
        } catch (IOException e) {
            return Stream.of(new Unreadable(text.name(), Refusal.of(e).reason()));
        }
    }

    private static Stream<Reading> uploaded(Origin origin, Path file) throws IOException {
        return origin.kind().isEmpty()
                ? Stream.of(new Unreadable(
                        origin.place(), "is not of a kind that Simpul reads: save it as one of " + Kind.SUFFIXES))
                : read(origin, file);
    }

    private static Reading pasted(Submission.Pasted pasted, String source) {
        String title = pasted.name();
        try {
            String text = Texts.normalise(TextDecoder.decode(whole(Files.newInputStream(pasted.file()))));
            String name = Texts.line(title).or(() -> Texts.opening(text)).orElse(PASTED);
            return new Read(
                    name,
                    Draft.of(text)
                            .called(title)
                            .printed(pasted.published(), pasted.publisher())
                            .finish(DocumentId.ofSource(source), name));
        } catch (Refusal e) {
            return new Unreadable(Texts.line(title).orElse(PASTED), e.reason());
        } catch (IOException e) {
            return new Unreadable(
                    Texts.line(title).orElse(PASTED), Refusal.of(e).reason());
        }
    }

    private static Stream<Reading> read(Origin origin, Path file) throws IOException {
        Optional<Kind> kind = origin.kind();
        if (kind.equals(Optional.of(Kind.JSON_LINES))) {
            return new JsonLines(origin).read(Files.newInputStream(file));
        }
        if (kind.equals(Optional.of(Kind.ZIP))) {
            return Archive.of(origin, Files.size(file)).read(Files.newInputStream(file));
        }
        if (Files.size(file) > LARGEST_FILE) {
            return Stream.of(new Unreadable(
                    origin.place(),
                    String.format(
                            Locale.ROOT,
                            "is too large: Simpul reads files of up to 20 MB, this one has %.0f MB",
                            Files.size(file) / 1048576.0)));
        }
        return Stream.of(reading(origin, kind, () -> Files.newInputStream(file)));
    }

    /** What comes of a file that holds one document. */
    static Reading reading(Origin origin, Optional<Kind> kind, Content content) {
        try (InputStream in = content.open()) {
            byte[] bytes = whole(in);
            Draft draft = draft(bytes, kind);
            return new Read(
                    origin.place(),
                    draft.finish(DocumentId.ofSource(origin.source()), origin.name()),
                    kind.isEmpty() || WRITTEN.contains(kind.get()) ? TextDecoder.assumed(bytes) : Optional.empty());
        } catch (Refusal e) {
            return new Unreadable(origin.place(), e.reason());
        } catch (IOException e) {
            return new Unreadable(origin.place(), Refusal.of(e).reason());
        }
    }

    /** All bytes that come, unless they are too many. */
    static byte[] whole(InputStream in) throws IOException, Refusal {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Refusal("is larger than the 20 MB that Simpul reads of a file");
            }
            return bytes;
        }
    }

    private static Draft draft(byte[] bytes, Optional<Kind> promised) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("is empty");
        }
        if (promised.isEmpty()) {
            return written(bytes, promised);
        }
        return switch (promised.get()) {
            case PDF -> Pdf.draft(bytes);
            case WORD -> Word.draft(bytes);
            case MAIL -> Mail.draft(bytes);
            case PLAIN_TEXT, MARKDOWN, HTML, JSON_LINES, ZIP -> written(bytes, promised);
        };
    }

    private static Draft written(byte[] bytes, Optional<Kind> promised) throws Refusal {
        String text = Texts.normalise(TextDecoder.decode(bytes));
        return switch (promised.orElseGet(() -> sniff(text))) {
            case MARKDOWN -> Markdown.draft(text);
            case HTML -> Html.draft(text);
            case JSON_LINES -> throw new Refusal("looks like JSON: Simpul reads it one object a line, from .jsonl");
            default -> Draft.of(text);
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

    /** The bytes of a file, to be opened once. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
