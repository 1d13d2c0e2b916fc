package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The contract on Neo4j's container image, where a container engine answers. */
@ResourceLock("container engine")
class ContainerGraphIT extends GraphContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.CONTAINER);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
