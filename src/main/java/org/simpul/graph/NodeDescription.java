package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one entity.
 *
 * @param aliases names other than the two captions, sorted
 * @param counts of its neighbours by relation and direction, most first
 * @param documents the newest that name it
 * @param documentCount how many documents name it
 * @param surfaces how documents print it, the most frequent form first
 */
public record NodeDescription(
        GraphNode node,
        Optional<String> wikidata,
        List<String> aliases,
        List<RelationCount> counts,
        List<DocumentLine> documents,
        long documentCount,
        List<SurfaceForm> surfaces) {

    /**
     * A document as a list shows it.
     *
     * @param published ISO 8601
     * @param language ISO 639-1
     */
    public record DocumentLine(
            String id, String title, Optional<String> publisher, Optional<String> published, String language) {}

    /** The characters of mentions as printed, and how many mentions have them. */
    public record SurfaceForm(String surface, long mentions) {}

    public NodeDescription {
        aliases = List.copyOf(aliases);
        counts = List.copyOf(counts);
        documents = List.copyOf(documents);
        surfaces = List.copyOf(surfaces);
    }
}
