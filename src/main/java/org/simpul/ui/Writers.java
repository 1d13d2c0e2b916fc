package org.simpul.ui;

import java.util.Set;

/**
 * Who may have statements of the Query page write, where that is allowed at all: everybody or, where users are named for it,
 * these alone.
 */
public record Writers(Set<String> named) {

    public Writers {
        named = Set.copyOf(named);
    }

    boolean isAllowed(String user) {
        return named.isEmpty() || named.contains(user);
    }
}
