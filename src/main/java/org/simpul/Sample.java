package org.simpul;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.simpul.explore.GraphStories;
import org.simpul.extract.Extractor;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.graph.StatisticsQuery;
import org.simpul.ingest.Ingest;
import org.simpul.ingest.IngestReport;

/** The sample corpus in a database that holds nothing yet, so that nobody starts at an empty page. */
final class Sample {

    private Sample() {}

    /** Takes some seconds where it is needed, a round trip or two where it is not. */
    static void load(Graph graph, Supplier<Extractor> extractor, PrintStream err) {
        if (!new GraphSchema(graph).applyToOwn()) {
            return;
        }
        StatisticsQuery.Totals totals = new StatisticsQuery(graph).totals();
        if (totals.documents() > 0 || totals.entities() > 0) {
            return;
        }
        err.println("simpul: loading the sample");
        IngestReport report = new Ingest(extractor.get(), new ClaimWriter(graph)).sample(progress -> {});
        new GraphStories(graph).addSample();
        err.println(String.format(
                Locale.ROOT,
                "simpul:   %,d documents, %,d claims in %.1f s",
                report.ingested(),
                report.claims(),
                report.elapsed().toMillis() / 1000.0));
    }
}
