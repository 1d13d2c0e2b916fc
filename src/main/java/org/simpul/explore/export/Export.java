package org.simpul.explore.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.explore.Period;
import org.simpul.explore.PlacedNode;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/**
 * What goes into a file: nodes and edges, and where the browser has put the nodes.
 *
 * @param title what the file says that it is
 * @param time in words when what is shown happened, or was known; empty where that is any time
 * @param period the same for programs
 * @param script writes the graph as statements
 */
public record Export(
        String title,
        String time,
        Period period,
        LocalDate day,
        Subgraph graph,
        Map<NodeKey, PlacedNode> places,
        ScriptWriter script) {

    /** Writes a graph as statements that build it again in an empty database. */
    public interface ScriptWriter {
        void write(Subgraph graph, Appendable to) throws IOException;
    }

    public Export {
        places = Map.copyOf(places);
    }

    public static Export of(
            String title,
            String time,
            Period period,
            LocalDate day,
            Subgraph graph,
            Collection<PlacedNode> places,
            ScriptWriter script) {
        Map<String, PlacedNode> byKey = places.stream()
                .collect(Collectors.toMap(PlacedNode::key, Function.identity(), (first, second) -> second));
        return new Export(
                title,
                time,
                period,
                day,
                graph,
                graph.nodes().stream()
                        .filter(node -> byKey.containsKey(node.key().value()))
                        .collect(Collectors.toMap(
                                GraphNode::key, node -> byKey.get(node.key().value()), (first, second) -> second)),
                script);
    }

    /** The title, and of which time it is. */
    String described() {
        return time.isEmpty() ? title : title + " · " + time;
    }

    Optional<PlacedNode> place(NodeKey key) {
        return Optional.ofNullable(places.get(key));
    }
}
