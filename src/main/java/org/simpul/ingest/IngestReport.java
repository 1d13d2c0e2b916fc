package org.simpul.ingest;

import java.time.Duration;
import java.util.List;
import org.simpul.ingest.Outcome.Rejected;

/**
 * What became of a corpus, in numbers.
 *
 * @param ingested documents that are in the graph now and were not before, or not like this
 * @param replaced those of them that took the place of an older version
 * @param known documents that the graph held already
 * @param rejected texts that could not be read
 * @param rejections the first {@value #LISTED} of these, with the reason
 * @param skipped files that are no texts
 * @param complete whether all of the corpus was seen, or the run interrupted
 */
public record IngestReport(
        long ingested,
        long replaced,
        long known,
        long rejected,
        List<Rejected> rejections,
        long skipped,
        long sentences,
        long claims,
        boolean complete,
        Duration elapsed) {

    /** How many rejections are kept: of a large corpus that is all of a wrong kind, a hundred tell enough. */
    public static final int LISTED = 100;

    public IngestReport {
        rejections = List.copyOf(rejections);
    }

    /** Whether any document was read, be it new or known. */
    public boolean anyRead() {
        return ingested + known > 0;
    }
}
