package org.simpul.local;

import java.io.IOException;
import java.nio.file.Path;

/** A run in a process of its own, for tests that kill it: says where its Neo4j is, then waits to be ended. */
final class HoldingRun {

    private HoldingRun() {}

    @SuppressWarnings("SystemOut")
    static void main(String[] arguments) throws IOException {
        try (LocalNeo4j neo4j = LocalNeo4j.start(Path.of(arguments[0]))) {
            System.out.println(neo4j.access().uri());
            System.out.println("The input ended with " + System.in.read());
        }
    }
}
