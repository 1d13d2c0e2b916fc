package org.simpul.graph;

import java.util.List;

/**
 * What is known of an edge that no claims are behind.
 *
 * @param relationships the properties of each relationship behind it, {@value #LIMIT} relationships at most
 */
public record EdgeDescription(List<List<Property>> relationships) {

    /** How many relationships are told at most. */
    public static final int LIMIT = 50;

    public EdgeDescription {
        relationships = relationships.stream().map(List::copyOf).toList();
    }
}
