package org.simpul.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A week, and whom most claims about it are about.
 *
 * @param nodes who is in most of these claims first; capped
 */
public record Week(LocalDate first, LocalDate last, List<NodeKey> nodes) {

    public Week {
        nodes = List.copyOf(nodes);
    }
}
