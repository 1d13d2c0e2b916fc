package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one node.
 *
 * @param aliases names other than the two captions, sorted
 * @param counts of its neighbours by relation and direction, most first
 * @param documents the newest that name it
 * @param documentCount how many documents name it
 * @param surfaces how documents print it, the most frequent form first
 * @param labels all labels of a node of a database that Simpul did not fill; of its own none are told
 * @param properties of such a node
 */
public record NodeDescription(
        GraphNode node,
        Optional<String> wikidata,
        List<String> aliases,
        List<RelationCount> counts,
        List<DocumentLine> documents,
        long documentCount,
        List<SurfaceForm> surfaces,
        List<String> labels,
        List<Property> properties) {

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
        labels = List.copyOf(labels);
        properties = List.copyOf(properties);
    }

    /** A node that no document names, in a database that Simpul did not fill. */
    static NodeDescription foreign(
            GraphNode node, List<String> labels, List<Property> properties, List<RelationCount> counts) {
        return new NodeDescription(
                node, Optional.empty(), List.of(), counts, List.of(), 0, List.of(), labels, properties);
    }
}
