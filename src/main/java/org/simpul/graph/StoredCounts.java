package org.simpul.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many nodes bear a label and how many relationships have a type, from the counts that the store keeps. A server takes some
 * milliseconds to plan for each name, whatever there are of it, so that no statement asks for more than {@value #PART}.
 */
final class StoredCounts {

    private static final int PART = 50;

    private static final CypherFile LABELS = CypherFile.of("foreign/label-counts");
    private static final CypherFile TYPES = CypherFile.of("foreign/type-counts");

    private StoredCounts() {}

    /** By label how many nodes bear it. */
    static Map<String, Long> ofLabels(Graph graph, List<String> labels) {
        return counts(graph, LABELS, "label", labels);
    }

    /** By type how many relationships have it. */
    static Map<String, Long> ofTypes(Graph graph, List<String> types) {
        return counts(graph, TYPES, "type", types);
    }

    private static Map<String, Long> counts(Graph graph, CypherFile file, String kind, List<String> names) {
        Map<String, Long> counts = new HashMap<>();
        for (int from = 0; from < names.size(); from += PART) {
            List<String> part = names.subList(from, Math.min(names.size(), from + PART));
            CypherFile statement =
                    file.listing(part.stream().map(name -> Map.of(kind, name)).toList());
            graph.read(statement, Map.of("limit", PART), row -> row)
                    .forEach(row -> counts.put(
                            part.get(row.get("place").asInt()), row.get("count").asLong()));
        }
        return Map.copyOf(counts);
    }
}
