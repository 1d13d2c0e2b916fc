package org.simpul.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a stream of bytes, one at a time, however many there are. */
final class Lines extends AbstractSpliterator<Lines.Line> {

    /** Bytes: a row of more holds no news. */
    static final int LONGEST_LINE = CorpusFile.LARGEST_FILE;

    private static final int END = -1;

    private final InputStream in;
    private long number;
    private boolean ended;

    private Lines(InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
    }

    /** Closes {@code in} when it is closed itself, as {@code flatMap} does. */
    static Stream<Line> of(InputStream in) {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        return StreamSupport.stream(new Lines(buffered), false).onClose(() -> {
            try {
                buffered.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * One line without its end.
     *
     * @param number 1 for the first
     * @param problem why there is no text
     */
    record Line(long number, String text, Optional<String> problem) {

        static Line of(long number, byte[] bytes) {
            return TextDecoder.strict(bytes, StandardCharsets.UTF_8)
                    .map(text -> new Line(number, Texts.normalise(text), Optional.empty()))
                    .orElseGet(() -> failed(number, "is not valid UTF-8"));
        }

        static Line failed(long number, String problem) {
            return new Line(number, "", Optional.of(problem));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        if (ended) {
            return false;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = fill(line);
            ended = next == END;
            boolean tooLong = line.size() > LONGEST_LINE;
            while (next != END && next != '\n') {
                next = in.read();
                ended = next == END;
            }
            if (ended && line.size() == 0) {
                return false;
            }
            action.accept(
                    tooLong
                            ? Line.failed(number, "is too long: Simpul reads rows of up to 20 MB")
                            : Line.of(number, line.toByteArray()));
        } catch (IOException e) {
            ended = true;
            action.accept(Line.failed(number, Refusal.of(e).reason()));
        }
        return true;
    }

    /** Reads until the line's end or one byte past its limit, and gives what it read last. */
    private int fill(ByteArrayOutputStream line) throws IOException {
        int next = in.read();
        while (next != END && next != '\n') {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                return next;
            }
            next = in.read();
        }
        return next;
    }
}
