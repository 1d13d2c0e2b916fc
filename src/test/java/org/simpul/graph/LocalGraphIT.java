package org.simpul.graph;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The contract on the Neo4j that Simpul starts itself. */
@Execution(ExecutionMode.SAME_THREAD)
class LocalGraphIT extends GraphContract {

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL);

    @Override
    public TestDatabase database() {
        return DATABASE.database();
    }
}
