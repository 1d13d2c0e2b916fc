package org.simpul.api;

/** As many statements of programs run as may run at once; the message says to ask again. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException(int running) {
        super(running + " statements of programs are running, and no more run at once: ask again in a while.");
    }
}
