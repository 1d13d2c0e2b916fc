package org.simpul.graph;

import java.util.Arrays;
import java.util.List;

/**
 * What one document tells of an edge.
 *
 * @param published ISO 8601, to the day; empty where that is not known
 * @param said each way in which it puts the edge
 */
public record Telling(String published, List<Said> said) {

    /** Stands for a day that is not known. */
    private static final String UNKNOWN = "-";

    public Telling {
        said = List.copyOf(said);
    }

    /**
     * One way in which a document puts an edge.
     *
     * @param status stated, planned or denied
     * @param event when it happened, as exactly as the text says: 2024-07-03, 2024-07 or 2024; empty where it says nothing
     */
    public record Said(EdgeStatus status, String event) {

        private static Said parse(String word) {
            EdgeStatus status = switch (word.charAt(0)) {
                case 'D' -> EdgeStatus.DENIED;
                case 'P' -> EdgeStatus.PLANNED;
                default -> EdgeStatus.STATED;
            };
            return new Said(status, word.substring(1));
        }
    }

    /** Reads it as it is stored: "2024-07-05 S2024-07-03 P2025". */
    public static Telling parse(String stored) {
        List<String> words = Arrays.asList(stored.split(" "));
        String published = words.getFirst().equals(UNKNOWN) ? "" : words.getFirst();
        return new Telling(
                published,
                words.stream()
                        .skip(1)
                        .filter(word -> !word.isEmpty())
                        .map(Said::parse)
                        .toList());
    }
}
