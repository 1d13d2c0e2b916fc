package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract on the Neo4j that Simpul starts itself. */
class LocalGraphIT extends GraphContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
