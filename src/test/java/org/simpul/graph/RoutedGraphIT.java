package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;

/** What reads, writes and is run by users, on a server whose routes are asked for. */
class RoutedGraphIT implements SearchContract, NeighbourhoodContract, ViewContract, StyleContract, RunContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.ROUTED);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
