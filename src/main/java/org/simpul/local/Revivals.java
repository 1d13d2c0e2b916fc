package org.simpul.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often a server is started again after it ended by itself: some times in a while, since what ends it may do so for
 * ever; one statement a day that takes all its memory is survived for ever.
 */
final class Revivals {

    static final int MOST = 5;
    static final Duration WHILE = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Deque<Instant> past = new ArrayDeque<>();

    Revivals(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more, where there may be one. */
    synchronized boolean another() {
        Instant now = clock.instant();
        past.removeIf(at -> at.plus(WHILE).isBefore(now));
        if (past.size() == MOST) {
            return false;
        }
        past.add(now);
        return true;
    }
}
