package org.simpul.corpus;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample corpus that Simpul brings with it: short news written for it. */
public final class SampleCorpus {

    private static final String ROWS = "/sample/corpus.jsonl";

    private SampleCorpus() {}

    /** Its documents; their ids do not depend on where Simpul is installed. */
    public static Stream<Reading> read() {
        InputStream in = Objects.requireNonNull(SampleCorpus.class.getResourceAsStream(ROWS), ROWS);
        return new JsonLines(new Origin("sample", "sample:", "sample")).read(in);
    }
}
