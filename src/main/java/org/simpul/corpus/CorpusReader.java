package org.simpul.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files and folders into documents, of each {@link Kind}, in Indonesian and English. */
public final class CorpusReader {

    /**
     * One outcome for each text that is found, folders in the order of their names; nothing that goes wrong with one of
     * them ends the stream.
     *
     * <p>Files are opened as the stream reaches them, and one document is held at a time where it is consumed by
     * {@code forEach}, {@code gather} or {@code takeWhile}; its iterator would hold all rows of a file.
     */
    public Stream<Reading> read(List<Path> paths) {
        FolderWalk walk = new FolderWalk();
        return paths.stream().flatMap(walk::read);
    }

    /** The same of texts that somebody hands over; what each says tells it from others, for its name does not. */
    public Stream<Reading> submitted(List<Submission> texts) {
        return texts.stream().flatMap(CorpusFile::read);
    }

    /** How many documents {@code text} seems to hold, so that people can be told how far it has come. */
    public long estimate(Submission text) {
        return Estimate.of(text);
    }
}
