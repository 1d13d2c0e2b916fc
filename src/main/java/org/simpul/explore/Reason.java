package org.simpul.explore;

import org.simpul.graph.NodeKey;

/** Why a node is on the canvas. What an expansion brought leaves with it where there is no other reason. */
sealed interface Reason {

    NodeKey node();

    /** Somebody searched it or has it on a path, or it was there from the start. */
    record Wanted(NodeKey node) implements Reason {}

    /** Somebody pinned it. */
    record Pinned(NodeKey node) implements Reason {}

    /** It is a neighbour in an expansion that is still open, or its center. */
    record Brought(NodeKey node, NodeKey by) implements Reason {}
}
