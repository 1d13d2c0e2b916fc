package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a database is made of, to be drawn and to be read as a table.
 *
 * @param nodes how many there are
 * @param relationships how many there are
 * @param labels those with most nodes first
 * @param types those with most relationships first
 * @param links which label is linked to which, by what type
 * @param within by label another that all its nodes bear, too, as far as they were looked at, and others besides
 */
public record SchemaPicture(
        long nodes,
        long relationships,
        List<Part> labels,
        List<Part> types,
        List<Link> links,
        Map<String, String> within,
        List<Index> indexes,
        List<Constraint> constraints) {

    /**
     * A label or a type.
     *
     * @param count how many nodes or relationships have it
     * @param sampled how many of them were looked at for their properties
     */
    public record Part(String name, long count, long sampled, List<Key> keys) {

        public Part {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A property of the nodes of a label, or of the relationships of a type.
     *
     * @param types of its values, as Cypher names them
     * @param coverage the share of those looked at that have it, from 0 to 1
     */
    public record Key(String name, List<String> types, double coverage) {

        public Key {
            types = List.copyOf(types);
        }
    }

    /**
     * Relationships of a type from nodes of a label to nodes of another.
     *
     * @param count how many there are, or how many of those looked at
     */
    public record Link(String source, String type, String target, long count) {}

    /** An index; of a lookup index the lists are empty. */
    public record Index(
            String name,
            String type,
            String state,
            boolean ofNodes,
            List<String> labelsOrTypes,
            List<String> properties) {

        public Index {
            labelsOrTypes = List.copyOf(labelsOrTypes);
            properties = List.copyOf(properties);
        }
    }

    /**
     * A constraint.
     *
     * @param propertyType where it asks for one
     */
    public record Constraint(
            String name,
            String type,
            boolean ofNodes,
            List<String> labelsOrTypes,
            List<String> properties,
            Optional<String> propertyType) {

        public Constraint {
            labelsOrTypes = List.copyOf(labelsOrTypes);
            properties = List.copyOf(properties);
        }
    }

    public SchemaPicture {
        labels = List.copyOf(labels);
        types = List.copyOf(types);
        links = List.copyOf(links);
        within = Map.copyOf(within);
        indexes = List.copyOf(indexes);
        constraints = List.copyOf(constraints);
    }
}
