package org.simpul.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.simpul.ingest.IngestReport;

/** What {@code import} prints at its end for machines. */
@JsonPropertyOrder({"ingested", "replaced", "known", "rejected", "skipped", "sentences", "claims", "complete", "seconds"
})
record SummaryLine(
        long ingested,
        long replaced,
        long known,
        long rejected,
        long skipped,
        long sentences,
        long claims,
        boolean complete,
        double seconds) {

    static SummaryLine of(IngestReport report) {
        return new SummaryLine(
                report.ingested(),
                report.replaced(),
                report.known(),
                report.rejected(),
                report.skipped(),
                report.sentences(),
                report.claims(),
                report.complete(),
                report.elapsed().toMillis() / 1000.0);
    }
}
