package org.simpul.corpus;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Fingerprint;

/**
 * The texts of a zip archive, in their order, one at a time.
 *
 * <p>Nothing of it is written to disk, so that an entry's path can lead nowhere.
 */
final class Archive {

    static final int MOST_ENTRIES = 100_000;

    /** An archive may hold archives, and these no more. */
    private static final int DEEPEST = 2;

    private final Origin origin;
    private final Unpacking unpacking;
    private final int depth;
    private final Set<String> seen = new HashSet<>();
    private int entries;
    private boolean anyText;
    private boolean ended;

    private Archive(Origin origin, Unpacking unpacking, int depth) {
        this.origin = origin;
        this.unpacking = unpacking;
        this.depth = depth;
    }

    /** An archive of {@code size} bytes. */
    static Archive of(Origin origin, long size) {
        return new Archive(origin, new Unpacking(size), 1);
    }

    /** One outcome for each text, and one for what goes wrong; {@code in} is closed with the stream. */
    Stream<Reading> read(InputStream in) {
        // Names in UTF-8 are told from others when they are read: not every packer says which they are.
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        return StreamSupport.stream(new Entries(zip), false)
                .flatMap(readings -> readings)
                .onClose(() -> close(zip));
    }

    /** The readings of each entry. */
    private final class Entries extends AbstractSpliterator<Stream<Reading>> {

        private final ZipInputStream zip;

        Entries(ZipInputStream zip) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.zip = zip;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Stream<Reading>> action) {
            if (ended) {
                return false;
            }
            try {
                ZipEntry entry = zip.getNextEntry();
                action.accept(entry == null ? end() : next(entry, unpacking.watch(zip)));
            } catch (IOException | IllegalArgumentException e) {
                action.accept(ended(reason(e)));
            }
            return true;
        }
    }

    private Stream<Reading> end() {
        if (entries == 0) {
            return ended("is no ZIP archive, or an empty or damaged one: pack its texts again");
        }
        ended = true;
        return anyText ? Stream.empty() : ended("holds no texts: Simpul reads " + Kind.SUFFIXES);
    }

    private Stream<Reading> ended(String reason) {
        ended = true;
        return Stream.of(new Unreadable(origin.place(), reason));
    }

    private Stream<Reading> next(ZipEntry entry, InputStream content) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw new LimitException("holds more than 100,000 files: import its texts in parts");
        }
        String path = readable(entry.getName());
        Stream<Reading> readings =
                entry.isDirectory() || isHidden(path) ? Stream.empty() : readings(origin.entry(path), path, content);
        // What is left of an entry counts, too: the archive unpacks it on the way to the next.
        Stream<Reading> rest = Stream.of(content).flatMap(this::pass);
        return Stream.concat(readings, rest);
    }

    private Stream<Reading> pass(InputStream content) {
        try {
            content.skip(Long.MAX_VALUE);
            return Stream.empty();
        } catch (IOException e) {
            return ended(reason(e));
        }
    }

    private Stream<Reading> readings(Origin entry, String path, InputStream content) {
        Optional<Kind> kind = entry.kind();
        if (kind.isEmpty()) {
            return Stream.of(new Skipped(entry.place(), "is not of a kind that Simpul reads: " + Kind.SUFFIXES));
        }
        anyText = true;
        if (leadsOut(path)) {
            return Stream.of(new Unreadable(
                    entry.place(), "is named so as to lead out of its archive: rename it, and pack it again"));
        }
        if (!seen.add(Fingerprint.of(path))) {
            return Stream.of(new Unreadable(
                    entry.place(), "has the name of a file before it in its archive: rename it, and pack it again"));
        }
        return switch (kind.get()) {
            case JSON_LINES -> new JsonLines(entry).read(content);
            case ZIP -> archive(entry, content);
            default -> Stream.of(CorpusFile.reading(entry, kind, () -> content));
        };
    }

    private Stream<Reading> archive(Origin entry, InputStream content) {
        if (depth >= DEEPEST) {
            return Stream.of(new Unreadable(
                    entry.place(), "is an archive in an archive in an archive: unpack it, and import what it holds"));
        }
        try {
            byte[] bytes = CorpusFile.whole(content);
            return new Archive(entry, unpacking, depth + 1).read(new ByteArrayInputStream(bytes));
        } catch (Refusal e) {
            return Stream.of(new Unreadable(entry.place(), e.reason()));
        } catch (IOException e) {
            return ended(reason(e));
        }
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case LimitException e -> String.valueOf(e.getMessage());
            case ZipException e
            when String.valueOf(e.getMessage()).contains("encrypted") ->
                "is protected by a password: unpack it, and import its texts";
            case EOFException _, ZipException _, IllegalArgumentException _ ->
                "is damaged: what stands before the damage was read";
            case IOException e -> Refusal.of(e).reason();
            default -> throw new IllegalStateException(failure);
        };
    }

    /** An entry's name as its packer wrote it, with slashes, and nothing that would move a terminal's cursor. */
    private static String readable(String name) {
        boolean isLatin = name.chars().allMatch(unit -> unit < 0x100);
        String words = isLatin
                ? TextDecoder.strict(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                        .orElse(name)
                : name;
        return words.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/", -1)).contains("..");
    }

    private static boolean isHidden(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(part -> part.equals("__MACOSX") || (part.startsWith(".") && !part.equals("..")));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
