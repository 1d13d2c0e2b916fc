package org.simpul.graph.console;

import java.time.Duration;

/** A statement that is being run. Safe for use by several threads. */
public interface Running {

    /** Ends it, in the database, too, at once; its receiver hears of what came until then. Nothing where it has ended. */
    void stop();

    /** Whether its receiver has been told of its end. */
    boolean ended();

    /** Waits until it has ended, but no longer than that; whether it has. */
    boolean await(Duration most) throws InterruptedException;
}
