package org.simpul.graph;

/**
 * A server that somebody has added, as it is kept: without the password.
 *
 * @param owner the user of Simpul who added it
 * @param username who Simpul is there
 * @param database the one that is walked first
 */
public record StoredServer(String id, String owner, String name, String uri, String username, String database) {

    /** Whether it is the same database of the same server with the same user, whatever it is called. */
    public boolean isSame(StoredServer other) {
        return uri.equalsIgnoreCase(other.uri) && username.equals(other.username) && database.equals(other.database);
    }
}
