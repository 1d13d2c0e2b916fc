package org.simpul.explore;

import java.util.List;
import org.simpul.graph.RelationCount;

/**
 * The counts of a node that has more neighbours than one step adds.
 *
 * @param total neighbours in the database
 * @param shown of them on the canvas
 * @param step how many one expansion adds at most
 */
public record ExpansionOffer(String key, long total, long shown, int step, List<RelationCount> counts) {

    public ExpansionOffer {
        counts = List.copyOf(counts);
    }
}
