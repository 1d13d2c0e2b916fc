package org.simpul.corpus;

import java.nio.file.Path;
import java.util.List;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;

/** What the tests of this room ask a reader. */
final class Readings {

    private Readings() {}

    static List<Reading> of(Path... paths) {
        return new CorpusReader().read(List.of(paths)).toList();
    }

    static List<Document> documents(Path... paths) {
        return of(paths).stream()
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).document())
                .toList();
    }

    static Document document(Path path) {
        return switch (of(path)) {
            case List<Reading> all when all.size() == 1 && all.getFirst() instanceof Read read -> read.document();
            case List<Reading> all -> throw new AssertionError("Not one document: " + all);
        };
    }

    static String refusal(Path path) {
        return switch (of(path)) {
            case List<Reading> all
            when all.size() == 1 && all.getFirst() instanceof Unreadable unreadable -> unreadable.reason();
            case List<Reading> all -> throw new AssertionError("Not one refusal: " + all);
        };
    }
}
