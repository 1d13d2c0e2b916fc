package org.simpul.ingest;

import java.nio.file.Path;
import java.util.List;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;

/** An import in a process of its own, for a test that kills it: says the id of each document as soon as it is acknowledged. */
final class ImportingRun {

    private ImportingRun() {}

    /** @param arguments where the database is, the user's name, the password, the folder */
    @SuppressWarnings("SystemOut")
    static void main(String[] arguments) {
        try (Graph graph = Graph.connect(arguments[0], arguments[1], arguments[2], "neo4j")) {
            new Ingest(new MeetingExtractor(), new ClaimWriter(graph)).run(List.of(Path.of(arguments[3])), progress -> {
                if (progress.latest() instanceof Outcome.Ingested ingested) {
                    System.out.println(ingested.extraction().document().id().value());
                    System.out.flush();
                }
            });
        }
    }
}
