package org.simpul.graph;

/**
 * An edge as the canvas shows it: what the claims of one subject, relation and object say together.
 *
 * @param says how many claims state it, planned ones included
 * @param denies how many deny it
 * @param documents how many documents are behind both
 */
public record GraphEdge(EdgeKey key, EdgeStatus status, long says, long denies, long documents) {}
