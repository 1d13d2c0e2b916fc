package org.simpul.explore.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/**
 * What a canvas shows of some values.
 *
 * @param keys the nodes that it shows, each once
 * @param edges the edges among them that stand for relationships in the values, each once
 * @param spoken how many nodes it does not show themselves, but what they speak of, by their first label
 * @param left how many nodes it does not show, by their first label
 * @param entities whether it is a canvas that shows entities alone
 */
public record Drawn(
        List<NodeKey> keys, List<EdgeKey> edges, Map<String, Long> spoken, Map<String, Long> left, boolean entities) {

    public Drawn {
        keys = List.copyOf(keys);
        edges = List.copyOf(edges);
        spoken = Collections.unmodifiableMap(new TreeMap<>(spoken));
        left = Collections.unmodifiableMap(new TreeMap<>(left));
    }
}
