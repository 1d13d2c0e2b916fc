package org.simpul.explore.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.explore.Measured;
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
 * @param measures what sizes and colours tell of nodes
 * @param script writes the graph as statements
 */
public record Export(
        String title,
        String time,
        Period period,
        LocalDate day,
        Subgraph graph,
        Map<NodeKey, PlacedNode> places,
        Map<NodeKey, Measured.Node> measures,
        ScriptWriter script) {

    /** Writes a graph as statements that build it again in an empty database. */
    public interface ScriptWriter {
        void write(Subgraph graph, Appendable to) throws IOException;
    }

    public Export {
        places = Map.copyOf(places);
        measures = Map.copyOf(measures);
    }

    /** One of which nothing is measured. */
    public Export(
            String title,
            String time,
            Period period,
            LocalDate day,
            Subgraph graph,
            Map<NodeKey, PlacedNode> places,
            ScriptWriter script) {
        this(title, time, period, day, graph, places, Map.of(), script);
    }

    /** The same with what is measured of nodes. */
    public Export measured(Collection<Measured.Node> nodes) {
        return new Export(
                title,
                time,
                period,
                day,
                graph,
                places,
                nodes.stream()
                        .collect(Collectors.toMap(
                                node -> new NodeKey(node.key()), Function.identity(), (first, second) -> second)),
                script);
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

    Optional<Double> rank(NodeKey key) {
        return Optional.ofNullable(measures.get(key)).flatMap(Measured.Node::rank);
    }

    Optional<Integer> community(NodeKey key) {
        return Optional.ofNullable(measures.get(key)).flatMap(Measured.Node::community);
    }

    Optional<PlacedNode> place(NodeKey key) {
        return Optional.ofNullable(places.get(key));
    }
}
