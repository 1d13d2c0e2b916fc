package org.simpul.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How soon a server is started again after it ended by itself: at once or, where it has ended some times within a while, after
 * a pause, since what ends it may do so for ever.
 */
final class Revivals {

    static final int MOST = 5;
    static final Duration WHILE = Duration.ofMinutes(15);
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Instant> past = new ArrayDeque<>();

    Revivals(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more, and says how long it is to wait. */
    synchronized Duration another() {
        Instant now = clock.instant();
        past.removeIf(at -> at.plus(WHILE).isBefore(now));
        past.add(now);
        return past.size() > MOST ? PAUSE : Duration.ZERO;
    }
}
