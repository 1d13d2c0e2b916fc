package org.simpul.explore.connect;

import java.net.URI;

/** What somebody gives to be connected to a server; without a database it is the one that every server begins with. */
public record ConnectionWish(String name, String uri, String username, String password, String database) {

    public ConnectionWish {
        name = name.strip();
        uri = uri.strip();
        username = username.strip();
        database = database.isBlank() ? "neo4j" : database.strip();
    }

    /** The host, where no name was given. */
    String shownName() {
        return name.isEmpty() ? URI.create(uri).getHost() : name;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }
}
