package org.simpul.graph.console;

import java.time.Duration;

/**
 * How much of an answer is wanted at most; reaching one of them is no failure.
 *
 * @param rows so many rows
 * @param time so long, from the start to the last row, in which the receiver may take its time
 * @param bytes so many bytes of values, about as they lie in memory
 */
public record Caps(long rows, Duration time, long bytes) {

    public static final Caps DEFAULT = new Caps(10_000, Duration.ofSeconds(30), 32 << 20);

    /** No wish goes beyond these. */
    public static final Caps HIGHEST = new Caps(10_000_000, Duration.ofMinutes(10), 1L << 30);

    public Caps {
        if (rows < 1 || time.compareTo(Duration.ofMillis(1)) < 0 || bytes < 1) {
            throw new IllegalArgumentException("A cap of nothing: " + rows + ", " + time + ", " + bytes);
        }
    }

    /** These, none above the highest. */
    Caps allowed() {
        return new Caps(
                Math.min(rows, HIGHEST.rows),
                time.compareTo(HIGHEST.time) < 0 ? time : HIGHEST.time,
                Math.min(bytes, HIGHEST.bytes));
    }
}
