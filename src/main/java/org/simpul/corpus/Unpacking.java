package org.simpul.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of an archive, counted against what the archive holds: one that swells like a bomb is left unread. */
final class Unpacking {

    /** Bytes of all that one archive holds, and the archives in it. */
    static final long MOST_BYTES = 1L << 30;

    /** Text packs to a tenth; the best that deflate can do is a thousandth. */
    private static final int MOST_SWELLING = 200;

    private static final long ALWAYS = 16L << 20;

    private final long most;
    private long bytes;

    /** @param packed the size of the archive */
    Unpacking(long packed) {
        most = Math.min(MOST_BYTES, Math.max(ALWAYS, packed * MOST_SWELLING));
    }

    /** {@code entry}, counted; closing it leaves the archive open. */
    InputStream watch(InputStream entry) {
        return new FilterInputStream(entry) {

            private final byte[] skipped = new byte[1 << 13];

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = super.read(to, offset, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long wanted) throws IOException {
                long left = wanted;
                int read = 0;
                while (left > 0 && read >= 0) {
                    read = read(skipped, 0, (int) Math.min(skipped.length, left));
                    left -= Math.max(0, read);
                }
                return wanted - left;
            }

            @Override
            public void close() {}
        };
    }

    private void count(int more) throws LimitException {
        bytes += more;
        if (bytes > most) {
            throw new LimitException(
                    bytes > MOST_BYTES
                            ? "unpacks to more than 1 GB: import its texts in parts"
                            : "unpacks to far more than it holds, as a zip bomb does: nothing more of it is read");
        }
    }
}
