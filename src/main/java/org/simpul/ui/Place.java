package org.simpul.ui;

import org.simpul.explore.connect.Connection;

/**
 * Which database a page walks.
 *
 * @param connection the id of the connection
 * @param server what the connection is called; empty of the configured one
 * @param isHome whether it is the database that the program was started with
 */
public record Place(String connection, String server, String database, boolean isHome) {

    /** What the page calls it; nothing where it is home. */
    String called() {
        return isHome ? "" : server.isEmpty() ? database : server + " · " + database;
    }

    static Place on(Connection connection, String database) {
        return new Place(
                connection.id(),
                connection.name(),
                database,
                connection.isConfigured() && database.equals(connection.graph().database()));
    }
}
