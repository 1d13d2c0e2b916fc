package org.simpul.explore;

import java.util.Set;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/** What a filter's rules about properties hide. */
public record Unfit(Set<NodeKey> nodes, Set<EdgeKey> edges) {

    public static final Unfit NOBODY = new Unfit(Set.of(), Set.of());

    public Unfit {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
    }

    /** The keys of both, which never are the same. */
    public Stream<String> keys() {
        return Stream.concat(nodes.stream().map(NodeKey::value), edges.stream().map(EdgeKey::value));
    }
}
