package org.simpul.graph;

import java.util.List;

/**
 * An entity and what is one step away: counts first, then a capped, ranked part.
 *
 * @param counts of all neighbours, by relation and direction, most first
 * @param total of distinct neighbours in the database
 * @param part the ranked part that was asked for: neighbours, best supported first, and the edges to them
 */
public record Neighbourhood(GraphNode center, List<RelationCount> counts, long total, Subgraph part) {

    public Neighbourhood {
        counts = List.copyOf(counts);
    }
}
