package org.simpul.ingest;

import java.time.Duration;
import java.util.List;
import org.simpul.ingest.Outcome.Known;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.ingest.Outcome.Skipped;

/**
 * What became of a corpus, in numbers.
 *
 * @param ingested documents that are in the graph now and were not before, or not like this
 * @param replaced those of them that took the place of an older version
 * @param known documents that the graph held already
 * @param familiar the first {@value #LISTED} of these
 * @param rejected texts that could not be read
 * @param rejections the first {@value #LISTED} of these, with the reason, {@value #LISTED_ALIKE} for the same reason at most
 * @param skipped files that are no texts
 * @param others the first {@value #LISTED_ALIKE} of these
 * @param entities what these documents name, each counted once
 * @param guessed documents that were ingested in a charset which nothing said that they are in
 * @param guesses the first {@value #LISTED} of these
 * @param texts the first {@value #LISTED} of the documents that were ingested
 * @param doubts the claims of all of them that are least certain, the least certain first
 * @param complete whether all of the corpus was seen, or the run interrupted
 */
public record IngestReport(
        long ingested,
        long replaced,
        long known,
        List<Known> familiar,
        long rejected,
        List<Rejected> rejections,
        long skipped,
        List<Skipped> others,
        long sentences,
        long entities,
        long claims,
        long guessed,
        List<NewText> guesses,
        List<NewText> texts,
        List<Doubt> doubts,
        boolean complete,
        Duration elapsed) {

    /** How many of a kind are kept: of a large corpus that is all of a wrong kind, a hundred tell enough. */
    public static final int LISTED = 100;

    /** How many of them that were not read for the same reason, so that an archive of empty files hides no others. */
    public static final int LISTED_ALIKE = 20;

    public IngestReport {
        familiar = List.copyOf(familiar);
        rejections = List.copyOf(rejections);
        others = List.copyOf(others);
        guesses = List.copyOf(guesses);
        texts = List.copyOf(texts);
        doubts = List.copyOf(doubts);
    }

    /** How many texts were looked at. */
    public long seen() {
        return ingested + known + rejected + skipped;
    }

    /** Whether any document was read, be it new or known. */
    public boolean anyRead() {
        return ingested + known > 0;
    }
}
