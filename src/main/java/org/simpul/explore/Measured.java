package org.simpul.explore;

import java.util.List;
import java.util.Optional;

/** What the browser has measured, told when it is asked: what the sizes and colours of nodes stand for, where they stand for such. */
public record Measured(List<Node> nodes) {

    /**
     * A node of them.
     *
     * @param rank the PageRank, the highest being 1, where sizes tell it
     * @param community a number from 1 on, where colours tell it
     */
    public record Node(String key, Optional<Double> rank, Optional<Integer> community) {}

    public Measured {
        nodes = List.copyOf(nodes);
    }
}
