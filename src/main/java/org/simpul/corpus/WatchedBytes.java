package org.simpul.corpus;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a PDF, which stop coming when whoever unpacks them takes too much. */
final class WatchedBytes extends RandomAccessReadBuffer {

    /** How many single bytes come between two looks. */
    private static final int BETWEEN = 1 << 12;

    private final Patience patience;
    private int single;

    WatchedBytes(byte[] bytes, Patience patience) {
        super(bytes);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        if (++single % BETWEEN == 0) {
            patience.check();
        }
        return super.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        patience.check();
        return super.read(to, offset, length);
    }

    /** A part of these bytes: of a copy, as it is by default, nobody would watch the reading. */
    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }
}
