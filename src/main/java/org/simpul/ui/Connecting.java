package org.simpul.ui;

import java.util.Set;

/**
 * Who may connect Simpul to other servers: everybody at this computer or, where users are configured, those who are named for
 * it, since the server can reach what they cannot.
 *
 * @param usersAreConfigured whether anybody has to log in
 */
public record Connecting(boolean usersAreConfigured, Set<String> named) {

    public Connecting {
        named = Set.copyOf(named);
    }

    boolean isAllowed(String user) {
        return !usersAreConfigured || named.contains(user);
    }
}
