package org.simpul.graph;

import org.neo4j.driver.exceptions.ClientException;

/** The database is the one that a server keeps for itself: it holds users and databases, and no graph. */
final class SystemDatabaseException extends ClientException {

    static final String NAME = "system";

    private static final long serialVersionUID = 1L;

    SystemDatabaseException() {
        super(NAME);
    }
}
