package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract on the database that NEO4J_URI names, where it is set. */
class ConfiguredGraphIT extends GraphContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.CONFIGURED);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
