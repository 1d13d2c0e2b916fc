package org.simpul.graph;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Fingerprint;

/**
 * A name without what differs from paper to paper: accents, case, points, ways to spell what was written in another script.
 * Kept with the type of each entity, so that all that are written alike are found by an index.
 */
public final class PlainName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A longer one is no better known by its end, and an index does not take any length. */
    private static final int LONGEST = 200;

    private static final int BATCH = 10_000;

    /** What works them out: all are, once for each way in which this is written. */
    static final CypherFile KEY = CypherFile.of("write/key-entities");

    private static final CypherFile AFTER = CypherFile.of("read/entities-after");
    private static final CypherFile APPLIED = CypherFile.of("read/schema-step");

    private PlainName() {}

    /** In lower case, without marks, words parted by one space, spelt as Indonesian and English papers do alike. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replace('ı', 'i')
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("sh", "sy")
                .replace("kh", "h")
                .replace("ks", "x")
                .replace("yev", "ev")
                .replace("iy", "y")
                .replace("ij", "y");
    }

    /** Of all entities, in a database where an earlier version did not keep it. Cost: their names. */
    static void mark(Graph graph) {
        boolean isMarked = graph.read(
                        APPLIED,
                        Map.of("name", KEY.name()),
                        row -> row.get("fingerprint").asString())
                .contains(Fingerprint.of(KEY.text()));
        String last = "";
        for (List<Record> some = isMarked ? List.of() : after(graph, last);
                !some.isEmpty();
                some = after(graph, last)) {
            List<Record> named = some;
            graph.write(writing -> {
                keep(writing, named);
                return named.size();
            });
            last = some.getLast().get("id").asString();
        }
    }

    /** Keeps it of entities as they are called now. */
    static void keep(Writing writing, List<Record> named) {
        writing.run(
                KEY,
                named.stream()
                        .filter(row -> !alike(row).equals(Answers.text(row, "alike")))
                        .map(row -> {
                            Map<String, Object> kept = new HashMap<>();
                            kept.put("id", row.get("id").asString());
                            kept.put("alike", alike(row).orElse(null));
                            return kept;
                        })
                        .toList());
    }

    private static List<Record> after(Graph graph, String last) {
        return graph.read(AFTER, Map.of("last", last, "limit", BATCH), row -> row);
    }

    /**
     * Nothing for dates, for names without a letter, and for what one document tells of without a name of its own: the id of
     * that ends in the document's, and others that are called alike are other things.
     */
    private static Optional<String> alike(Record row) {
        String type = row.get("type").asString("");
        String plain = of(row.get("name").asString(""));
        return type.isEmpty()
                        || type.equals(EntityType.DATE.label())
                        || plain.isEmpty()
                        || row.get("id").asString().contains("@")
                ? Optional.empty()
                : Optional.of(type + " " + plain.substring(0, Math.min(plain.length(), LONGEST)));
    }
}
