package org.simpul.graph;

/**
 * A node as the canvas shows it.
 *
 * @param type the label that tells its colour and shape, such as Person
 * @param caption what is written under it
 * @param captionId the same in Indonesian; equal to {@code caption} where there is no other
 * @param degree how many distinct neighbours it has in the database, by native relationships of any type and direction
 */
public record GraphNode(NodeKey key, String type, String caption, String captionId, long degree) {}
