package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.simpul.evaluate.Level;
import org.simpul.evaluate.Ratio;
import org.simpul.evaluate.Scores;

/** What was measured of one corpus in one language, in rows that can be compared with floors. */
final class Measured {

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Ratio NOTHING = new Ratio(0, 0);

    /** Of fewer facts of a relation, one sentence decides too much. */
    private static final int FEWEST = 3;

    private final String corpus;
    private final String language;
    private final List<Floor> rows = new ArrayList<>();

    private Measured(String corpus, String language) {
        this.corpus = corpus;
        this.language = language;
    }

    static List<Floor> of(String corpus, String language, Scores scores) {
        Measured measured = new Measured(corpus, language);
        measured.level("all", scores.overall().strict());
        measured.level("exact", scores.overall().exact());
        measured.add(
                "traps",
                NONE,
                NONE,
                new Ratio(scores.traps() - scores.trapHits().size(), scores.traps()).share());
        scores.attributes().forEach((name, ratio) -> measured.add("attribute:" + name, NONE, NONE, ratio.share()));
        scores.recallBySlice().forEach((name, ratio) -> {
            if (!name.startsWith("lang:")) {
                measured.add("slice:" + name, NONE, ratio.share(), NONE);
            }
        });
        Map<String, Ratio> precision = scores.precisionByRelation();
        new TreeMap<>(scores.recallByRelation())
                .forEach((name, ratio) -> measured.relation(name, precision.getOrDefault(name, NOTHING), ratio));
        return measured.rows;
    }

    private void relation(String name, Ratio precision, Ratio recall) {
        if (recall.whole() >= FEWEST) {
            add("relation:" + name, precision.share(), recall.share(), NONE);
        }
    }

    private void level(String slice, Level level) {
        add(slice, level.precision(), OptionalDouble.of(level.recall()), NONE);
    }

    private void add(String slice, OptionalDouble precision, OptionalDouble recall, OptionalDouble value) {
        rows.add(new Floor(corpus, language, slice, precision, recall, value));
    }
}
