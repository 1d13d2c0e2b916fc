package org.simpul.graph;

import org.simpul.graph.NodeDescription.DocumentLine;

/**
 * A document as a table lists it.
 *
 * @param entities how many it names
 * @param claims how many it makes
 * @param conflicts how many of these another claim contradicts
 */
public record TextLine(DocumentLine document, long entities, long claims, long conflicts) {}
