package org.simpul.ui;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.NodeKey;
import org.simpul.graph.console.CypherValue;

/** Asks the database about the values of an answer; one that does not answer any more knows of nothing. */
record Asking(Workbench workbench) implements Answer.Known {

    @Override
    public boolean draws(Collection<CypherValue> values) {
        try {
            return !workbench.drawn(values).keys().isEmpty();
        } catch (GraphUnavailableException _) {
            return false;
        }
    }

    @Override
    public Map<NodeKey, GraphNode> nodes(Collection<NodeKey> keys) {
        try {
            return workbench.nodes(keys).stream().collect(Collectors.toMap(GraphNode::key, Function.identity()));
        } catch (GraphUnavailableException _) {
            return Map.of();
        }
    }
}
