package org.simpul.local;

import org.jspecify.annotations.Nullable;

/** Why the local Neo4j did not start, in one sentence for the person who started it. */
public final class LocalNeo4jException extends RuntimeException {

    /** What kept it from starting. */
    public enum Reason {
        DATA_IN_USE,
        DATA_NOT_WRITABLE,
        NO_FREE_PORT,
        NOT_BUILT,
        START_FAILED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    LocalNeo4jException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    LocalNeo4jException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
