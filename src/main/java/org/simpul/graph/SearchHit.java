package org.simpul.graph;

/**
 * A node that a search found.
 *
 * @param matched the name or alias that matched, where it is not the caption
 */
public record SearchHit(GraphNode node, String matched, double score) {}
