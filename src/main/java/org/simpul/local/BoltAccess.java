package org.simpul.local;

import java.net.URI;

/** Where a Neo4j listens and who may enter. */
public record BoltAccess(URI uri, String username, String password) {

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }
}
