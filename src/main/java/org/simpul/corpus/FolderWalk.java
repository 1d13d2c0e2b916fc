package org.simpul.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Fingerprint;

/** The way through the folders of a corpus: sorted, without hidden files, each file once however it is reached. */
final class FolderWalk {

    /** Of each file and folder a fingerprint, so that a loop of links ends and large corpora stay small in memory. */
    private final Set<String> seen = new HashSet<>();

    private long texts;

    /** What is at a path that somebody named. */
    Stream<Reading> read(Path root) {
        if (!Files.exists(root)) {
            return Stream.of(new Unreadable(root.toString(), absence(root)));
        }
        if (!Files.isDirectory(root)) {
            return once(root, () -> CorpusFile.read(root));
        }
        long before = texts;
        Stream<Reading> complaint = Stream.of(root)
                .filter(_ -> texts == before)
                .map(_ -> new Unreadable(root.toString(), "holds no texts: Simpul reads " + Kind.SUFFIXES));
        return Stream.concat(once(root, () -> folder(root)), complaint);
    }

    private Stream<Reading> folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            return Stream.of(new Unreadable(folder.toString(), "could not be listed to its end"));
        } catch (IOException e) {
            return Stream.of(new Unreadable(folder.toString(), Refusal.of(e).reason()));
        }
        return entries.stream()
                .filter(entry -> !Kind.fileName(entry).startsWith("."))
                .sorted(Comparator.comparing(Kind::fileName))
                .flatMap(this::entry);
    }

    private Stream<Reading> entry(Path path) {
        if (Files.isDirectory(path)) {
            return once(path, () -> folder(path));
        }
        if (Kind.of(Kind.fileName(path)).isEmpty()) {
            return Stream.of(new Skipped(path.toString(), "is not of a kind that Simpul reads: " + Kind.SUFFIXES));
        }
        texts++;
        return Files.exists(path)
                ? once(path, () -> CorpusFile.read(path))
                : Stream.of(new Unreadable(path.toString(), absence(path)));
    }

    private Stream<Reading> once(Path path, Step step) {
        try {
            Path real = path.toRealPath();
            return seen.add(Fingerprint.of(real.toString())) ? step.take() : Stream.empty();
        } catch (IOException e) {
            return Stream.of(new Unreadable(path.toString(), Refusal.of(e).reason()));
        }
    }

    private static String absence(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "is a link to nothing" : "does not exist";
    }

    /** What to do with a path that has not been seen. */
    private interface Step {
        Stream<Reading> take() throws IOException;
    }
}
