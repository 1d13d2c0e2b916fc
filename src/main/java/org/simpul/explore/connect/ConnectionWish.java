package org.simpul.explore.connect;

import java.net.URI;

/**
 * What somebody gives to be connected to a server.
 *
 * @param database empty for the one that the server opens for this user
 */
public record ConnectionWish(String name, String uri, String username, String password, String database) {

    public ConnectionWish {
        name = name.strip();
        uri = uri.strip();
        username = username.strip();
        database = database.strip();
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
