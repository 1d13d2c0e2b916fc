package org.simpul.cli;

import java.time.Duration;
import java.util.Locale;
import org.simpul.ingest.IngestReport;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Progress;

/** One line that tells how far an import is, written over itself; problems stay above it. */
final class ProgressLine {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Console console;
    private Duration shown = Duration.ZERO;

    ProgressLine(Console console) {
        this.console = console;
    }

    void show(Progress progress) {
        if (progress.latest() instanceof Rejected(String source, String reason)) {
            console.problem(source, reason);
        }
        Duration now = progress.soFar().elapsed();
        if (now.minus(shown).compareTo(BETWEEN) >= 0) {
            shown = now;
            console.over(words(progress.soFar()));
        }
    }

    void end(IngestReport report) {
        console.say(words(report)
                + String.format(Locale.ROOT, ", in %.1f s", report.elapsed().toMillis() / 1000.0)
                + (report.complete() ? "" : "; interrupted before the end"));
    }

    private static String words(IngestReport report) {
        return String.format(
                Locale.ROOT,
                "documents: %,d ingested (%,d replaced), %,d known, %,d rejected; files skipped: %,d; claims: %,d",
                report.ingested(),
                report.replaced(),
                report.known(),
                report.rejected(),
                report.skipped(),
                report.claims());
    }
}
