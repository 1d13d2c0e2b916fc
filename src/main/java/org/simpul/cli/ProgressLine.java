package org.simpul.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simpul.ingest.IngestReport;
import org.simpul.ingest.Outcome.Ingested;
import org.simpul.ingest.Outcome.Known;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Outcome.Skipped;
import org.simpul.ingest.Progress;
import org.simpul.text.DocumentId;

/** One line that tells how far an import is, written over itself; problems stay above it. */
final class ProgressLine {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    /** How many files are named that were skipped. */
    private static final int FEW = 10;

    private final Console console;
    private Duration shown = Duration.ZERO;

    ProgressLine(Console console) {
        this.console = console;
    }

    void show(Progress progress) {
        switch (progress.latest()) {
            case Rejected(String source, String reason) -> console.problem(source, reason);
            case Known(String source, DocumentId _, Optional<String> twin) ->
                twin.ifPresent(title -> console.problem(source, "known already, as \"" + title + "\""));
            case Ingested ingested ->
                ingested.assumed().ifPresent(charset -> console.problem(ingested.source(), guessed(charset)));
            default -> {}
        }
        Duration now = progress.soFar().elapsed();
        if (now.minus(shown).compareTo(BETWEEN) >= 0) {
            shown = now;
            console.over(words(progress.soFar()));
        }
    }

    /** What a charset that was guessed means for who imports. */
    static String guessed(String charset) {
        return "is not UTF-8 and was read as " + charset + ", by guess: where letters look wrong, save it as UTF-8";
    }

    void end(IngestReport report) {
        if (!report.others().isEmpty()) {
            long more = report.skipped() - Math.min(FEW, report.others().size());
            console.say("skipped, of kinds that Simpul does not read: "
                    + report.others().stream().limit(FEW).map(Skipped::source).collect(Collectors.joining(", "))
                    + (more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : ""));
        }
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
