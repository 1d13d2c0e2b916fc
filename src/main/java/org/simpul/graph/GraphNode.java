package org.simpul.graph;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A node as the canvas shows it.
 *
 * @param type the label that tells its colour and shape, such as Person
 * @param caption what is written under it
 * @param captionId the same in Indonesian; equal to {@code caption} where there is no other
 * @param degree how many distinct neighbours it has in the database, by native relationships of any type and direction
 * @param date when it was or began, by a property of its own; nothing where it has no such
 */
public record GraphNode(
        NodeKey key, String type, String caption, String captionId, long degree, Optional<LocalDate> date) {

    /** One without a date of its own, as all entities are. */
    public GraphNode(NodeKey key, String type, String caption, String captionId, long degree) {
        this(key, type, caption, captionId, degree, Optional.empty());
    }
}
