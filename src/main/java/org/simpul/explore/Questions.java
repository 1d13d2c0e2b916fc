package org.simpul.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.simpul.graph.Direction;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/** What an exploration asks the database; every answer is capped. */
public interface Questions {

    /** The best-connected nodes, most first, and the edges among them. */
    Subgraph bestConnected(int limit);

    /** How many neighbours a node has, by relation and direction; empty where there is no such node. */
    Optional<Neighbourhood> counts(NodeKey node);

    /**
     * The best-supported neighbours of a node that are not among {@code shown}, and the edges to them.
     *
     * @param relation any where empty
     * @param direction any where empty
     */
    Subgraph expand(
            NodeKey node,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit);

    /** The edges that have one end among {@code added} and the other among {@code added} or {@code shown}. */
    List<GraphEdge> between(Collection<NodeKey> added, Collection<NodeKey> shown);

    /** How many entities the database has. */
    long entities();
}
