package org.simpul.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;

/**
 * A property of nodes, as the first of them have it.
 *
 * @param nodes how many have it
 * @param texts in how many it is text
 * @param length of it as text, on average; 0 where it is never one value, as a list or a point
 * @param different how many values it has
 */
record Sampled(String property, long nodes, long texts, double length, long different) {

    /** So many properties may caption nodes. */
    private static final int CAPTIONS = 3;

    /** Longer texts are no captions, on average, unless they are called a name or a title. */
    private static final double LONGEST = 120;

    private static final List<String> NAMES =
            List.of("name", "title", "label", "caption", "displayname", "fullname", "headline", "subject", "username");
    private static final Set<String> SURELY = Set.of("name", "title");
    private static final int LIKE_A_NAME = NAMES.size();
    private static final int REPEATED_NAME = LIKE_A_NAME + 1;
    private static final int TEXT = REPEATED_NAME + 1;
    private static final int REPEATED_TEXT = TEXT + 1;
    private static final int NUMBER = REPEATED_TEXT + 1;

    /** As {@code number}, {@code orderId} and {@code zip_code}, but not as {@code paid}. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i:id|key|.*number|.*code)|.*[a-z0-9]I[dD]|.*[_\\- ](?i:id)", Pattern.DOTALL);

    static Sampled of(Record row) {
        return new Sampled(
                row.get("property").asString(),
                row.get("nodes").asLong(),
                row.get("texts").asLong(),
                row.get("length").asDouble(),
                row.get("different").asLong());
    }

    /**
     * Those that may caption nodes, best first: names, what ends like one, any short text, the most frequent first, and what
     * numbers them; the key last. What half of them share tells none from the others, be it a title, and comes later.
     */
    static List<String> captions(List<Sampled> properties, Optional<String> key) {
        List<String> captions = new ArrayList<>(properties.stream()
                .filter(sampled ->
                        sampled.texts > 0 ? sampled.length <= LONGEST || sampled.isName() : sampled.isNumber())
                .filter(sampled -> key.filter(sampled.property::equals).isEmpty() || sampled.rank() <= REPEATED_NAME)
                .sorted(Comparator.comparingInt(Sampled::rank)
                        .thenComparing(Comparator.comparingLong(Sampled::nodes).reversed())
                        .thenComparing(Sampled::property))
                .map(Sampled::property)
                .limit(CAPTIONS)
                .toList());
        key.filter(property -> !captions.contains(property)).ifPresent(captions::add);
        return captions;
    }

    private int rank() {
        if (texts == 0) {
            return NUMBER;
        }
        String plain = plain();
        int at = NAMES.indexOf(plain);
        boolean likeName = at > 0 || plain.endsWith("name") || plain.endsWith("title");
        if (at == 0 || (likeName && !isRepeated())) {
            return at >= 0 ? at : LIKE_A_NAME;
        }
        if (likeName) {
            return REPEATED_NAME;
        }
        return isRepeated() ? REPEATED_TEXT : TEXT;
    }

    private String plain() {
        return property.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    private boolean isName() {
        return SURELY.contains(plain());
    }

    private boolean isRepeated() {
        return different * 2 < nodes;
    }

    private boolean isNumber() {
        return length > 0 && !isRepeated() && NUMBERED.matcher(property).matches();
    }
}
