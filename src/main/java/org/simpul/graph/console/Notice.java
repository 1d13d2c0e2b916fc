package org.simpul.graph.console;

import java.util.Optional;

/**
 * What the server remarks on a statement.
 *
 * @param gqlStatus such as 01N50
 * @param description in English, as the server says it
 */
public record Notice(String gqlStatus, Severity severity, String description, Optional<Position> position) {

    /** How much it matters. */
    public enum Severity {
        WARNING,
        INFORMATION
    }
}
