package org.simpul.graph;

import org.neo4j.driver.exceptions.ClientException;

/** The server answers, but does not know the Cypher that Simpul asks in. */
final class OldServerException extends ClientException {

    private static final long serialVersionUID = 1L;

    OldServerException(String agent) {
        super(agent);
    }
}
