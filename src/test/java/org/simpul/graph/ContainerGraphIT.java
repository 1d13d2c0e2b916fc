package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract on Neo4j's container image, where a container engine answers. */
class ContainerGraphIT extends GraphContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.CONTAINER);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
