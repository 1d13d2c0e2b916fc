package org.simpul.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** A quick look at how many documents a file holds, before they are read. */
final class Estimate {

    private Estimate() {}

    static long of(Submission text) {
        Optional<Kind> kind = text instanceof Submission.Upload upload ? Kind.of(upload.name()) : Optional.empty();
        try {
            return Math.max(1, kind.isEmpty() ? 1 : of(kind.get(), text.file()));
        } catch (IOException e) {
            return 1;
        }
    }

    private static long of(Kind kind, Path file) throws IOException {
        return switch (kind) {
            case ZIP -> entries(file);
            case JSON_LINES -> lines(file);
            default -> 1;
        };
    }

    private static long entries(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> !entry.isDirectory()).count();
        }
    }

    private static long lines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long lines = 0;
            int before = '\n';
            for (int next = in.read(); next >= 0; next = in.read()) {
                lines += before == '\n' ? 1 : 0;
                before = next;
            }
            return lines;
        }
    }
}
