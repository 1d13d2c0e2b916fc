package org.simpul.corpus;

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

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int next;
    private int filled;
    private long number;
    private boolean ended;

    private Lines(InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
    }

    /** Closes {@code in} when it is closed itself, as {@code flatMap} does. */
    static Stream<Line> of(InputStream in) {
        return StreamSupport.stream(new Lines(in), false).onClose(() -> {
            try {
                in.close();
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
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean whole = true;
            boolean any = false;
            while (!ended) {
                if (next == filled && !refill()) {
                    ended = true;
                    break;
                }
                any = true;
                int end = next;
                while (end < filled && block[end] != '\n') {
                    end++;
                }
                whole = whole && line.size() + end - next <= LONGEST_LINE;
                line.write(block, next, whole ? end - next : 0);
                next = Math.min(end + 1, filled);
                if (end < filled) {
                    break;
                }
            }
            if (any) {
                action.accept(
                        whole
                                ? Line.of(number, line.toByteArray())
                                : Line.failed(number, "is too long: Simpul reads rows of up to 20 MB"));
            }
            return any;
        } catch (IOException e) {
            ended = true;
            action.accept(Line.failed(number, Refusal.of(e).reason()));
            return true;
        }
    }

    private boolean refill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(block));
        return filled > 0;
    }
}
