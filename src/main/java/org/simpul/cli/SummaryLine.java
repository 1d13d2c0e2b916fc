package org.simpul.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simpul.extract.llm.LlmReport;
import org.simpul.ingest.IngestReport;

/** What {@code import} prints at its end for machines. */
@JsonPropertyOrder({
    "ingested",
    "replaced",
    "known",
    "rejected",
    "skipped",
    "sentences",
    "entities",
    "claims",
    "complete",
    "seconds",
    "llm"
})
record SummaryLine(
        long ingested,
        long replaced,
        long known,
        long rejected,
        long skipped,
        long sentences,
        long entities,
        long claims,
        boolean complete,
        double seconds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LlmReport llm) {

    static SummaryLine of(IngestReport report, Optional<LlmReport> llm) {
        return new SummaryLine(
                report.ingested(),
                report.replaced(),
                report.known(),
                report.rejected(),
                report.skipped(),
                report.sentences(),
                report.entities(),
                report.claims(),
                report.complete(),
                report.elapsed().toMillis() / 1000.0,
                llm.orElse(null));
    }
}
