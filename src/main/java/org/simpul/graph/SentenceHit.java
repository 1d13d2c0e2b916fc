package org.simpul.graph;

import org.simpul.graph.NodeDescription.DocumentLine;

/**
 * A sentence that has some words.
 *
 * @param index of the sentence in its document
 * @param text verbatim
 */
public record SentenceHit(DocumentLine document, int index, String text) {}
