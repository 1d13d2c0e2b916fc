package org.simpul.graph;

import java.util.List;
import org.simpul.graph.NodeDescription.DocumentLine;

/**
 * How much is behind an entity.
 *
 * @param newest a few of the documents that name it
 */
public record Support(long claims, long documents, List<DocumentLine> newest) {

    public Support {
        newest = List.copyOf(newest);
    }
}
