package org.simpul.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simpul.corpus.Submission;
import org.simpul.ingest.Outcome.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what somebody hands over for one import: texts in temporary files, which are gone when it is closed.
 *
 * <p>Safe for use by several threads, as a browser sends several files at once.
 */
public final class Inbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final long largest;
    private final long most;
    private final List<Submission> texts = new ArrayList<>();
    private final List<Rejected> refused = new ArrayList<>();
    private int files;
    private int coming;
    private long bytes;
    private boolean closed;
    private Optional<Consumer<Inbox>> left = Optional.empty();

    /**
     * @param folder where its folder is made when the first text comes
     * @param largest bytes of one file
     * @param most bytes of all
     */
    Inbox(Path folder, long largest, long most) {
        this.folder = folder;
        this.largest = largest;
        this.most = most;
    }

    /** Takes a file as it comes, and what was refused of it as an outcome. */
    public void take(String name, InputStream content) {
        take(file -> new Submission.Upload(name, file), name, content);
    }

    /** Takes a text without a file, whose title may be blank. */
    public void paste(String title, String text) {
        paste(title, Optional.empty(), "", text);
    }

    /** The same with the day on which it was published, and by whom; either may be left out. */
    public void paste(String title, Optional<LocalDate> published, String publisher, String text) {
        InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        take(file -> new Submission.Pasted(title, published, Optional.of(publisher), file), title, content);
    }

    /** Notes a file that was too large to be sent at all. */
    public synchronized void refuse(String name) {
        refused.add(new Rejected(name, tooLarge()));
    }

    /** Whether nothing was taken, and nothing refused. */
    public synchronized boolean isEmpty() {
        return texts.isEmpty() && refused.isEmpty();
    }

    /** What the texts are called, those that were refused, too. */
    synchronized List<String> names() {
        return Stream.concat(
                        texts.stream().map(Submission::name), refused.stream().map(Rejected::source))
                .toList();
    }

    synchronized List<Submission> texts() {
        return List.copyOf(texts);
    }

    synchronized List<Rejected> refused() {
        return List.copyOf(refused);
    }

    /**
     * Gives it to {@code submit} as soon as all that is coming is there, where that is anything at all; closes it otherwise.
     *
     * @param submit may be called on another thread, that of what comes last
     */
    public void leave(Consumer<Inbox> submit) {
        synchronized (this) {
            left = Optional.of(submit);
        }
        handOver();
    }

    /** Removes all files, those that are still coming, too. */
    @Override
    public synchronized void close() {
        closed = true;
        if (files > 0) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                LOG.warn("{} could not be removed", folder);
            }
        }
    }

    private void take(Kept kept, String name, InputStream content) {
        synchronized (this) {
            coming++;
        }
        try {
            keep(kept, name, content);
        } finally {
            synchronized (this) {
                coming--;
            }
            handOver();
        }
    }

    private void handOver() {
        Optional<Consumer<Inbox>> submit;
        synchronized (this) {
            submit = coming == 0 ? left : Optional.empty();
            left = submit.isPresent() ? Optional.empty() : left;
        }
        submit.ifPresent(now -> {
            if (isEmpty()) {
                close();
            } else {
                now.accept(this);
            }
        });
    }

    private void keep(Kept kept, String name, InputStream content) {
        Path file = folder;
        try {
            file = place();
            copy(content, file);
            add(kept.as(file));
        } catch (TooMuchException e) {
            discard(file, name, String.valueOf(e.getMessage()));
        } catch (FileSystemException e) {
            discard(file, name, full(e) ? "could not be kept: the disk is full" : "could not be kept on the server");
        } catch (IOException e) {
            discard(
                    file,
                    name,
                    full(e) ? "could not be kept: the disk is full" : "did not arrive whole: send it again");
        }
    }

    private synchronized Path place() throws IOException {
        if (files == 0) {
            Files.createDirectories(folder);
        }
        files++;
        return folder.resolve(Integer.toString(files));
    }

    private void copy(InputStream content, Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                count(read);
                check(size);
                out.write(block, 0, read);
            }
            whole = true;
        } finally {
            count(whole ? 0 : -size);
        }
    }

    private synchronized void count(long more) {
        bytes += more;
    }

    private synchronized void check(long size) throws TooMuchException {
        if (size > largest) {
            throw new TooMuchException(tooLarge());
        }
        if (bytes > most) {
            throw new TooMuchException("is too much at once: send up to " + megabytes(most) + " together");
        }
    }

    private synchronized void add(Submission text) throws IOException {
        if (closed) {
            Files.deleteIfExists(text.file());
        } else {
            texts.add(text);
        }
    }

    private void discard(Path file, String name, String reason) {
        try {
            if (!file.equals(folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file);
        }
        synchronized (this) {
            refused.add(new Rejected(name, reason));
        }
    }

    /** No platform tells it in any other way than by these words. */
    private static boolean full(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space") || words.contains("disk quota");
    }

    private String tooLarge() {
        return "is too large: files of up to " + megabytes(largest) + " can be sent";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    }

    /** What is kept as a file. */
    private interface Kept {
        Submission as(Path file);
    }

    /** More than may be sent. */
    private static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuchException(String reason) {
            super(reason);
        }
    }
}
