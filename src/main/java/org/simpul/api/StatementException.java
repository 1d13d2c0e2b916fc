package org.simpul.api;

import java.util.Optional;
import org.simpul.graph.console.Position;

/** A statement that failed, or one that is not run here. */
public final class StatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean refused;
    private final transient Optional<String> gqlStatus;
    private final transient Optional<Position> position;

    StatementException(String message, boolean refused, Optional<String> gqlStatus, Optional<Position> position) {
        super(message);
        this.refused = refused;
        this.gqlStatus = gqlStatus;
        this.position = position;
    }

    /** Whether it was not run at all. */
    public boolean refused() {
        return refused;
    }

    /** What the server calls the failure, such as 42I06. */
    public Optional<String> gqlStatus() {
        return gqlStatus;
    }

    /** Where in the statement. */
    public Optional<Position> position() {
        return position;
    }
}
