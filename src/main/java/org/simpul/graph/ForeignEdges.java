package org.simpul.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;

/** The edges of a database that Simpul did not fill: all relationships of one type from one node to another are one. */
final class ForeignEdges {

    /** So many relationships of a node are followed. */
    private static final int FOLLOWED = 1_000;

    private static final CypherFile EDGES_AMONG = CypherFile.of("foreign/edges-among");
    private static final CypherFile RELATIONSHIPS = CypherFile.of("foreign/relationship-properties");

    private final Graph graph;
    private final Perspective perspective;
    private final ForeignNodes nodes;

    ForeignEdges(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    /** As {@link EdgesQuery#touching}: all are stated, by as many as there are relationships, and dated by what these have. */
    List<GraphEdge> touching(Collection<NodeKey> part, Collection<NodeKey> others) {
        Set<NodeKey> all = new HashSet<>(part);
        all.addAll(others);
        Map<NodeKey, String> ids = nodes.ids(all);
        Map<String, NodeKey> keys = new HashMap<>();
        ids.forEach((key, id) -> keys.put(id, key));
        List<String> partIds =
                part.stream().filter(ids::containsKey).map(ids::get).toList();
        return graph.read(
                EDGES_AMONG,
                Map.of(
                        "ids",
                        List.copyOf(ids.values()),
                        "part",
                        partIds,
                        "few",
                        FOLLOWED,
                        "hiddenTypes",
                        perspective.hiddenTypes(),
                        "dates",
                        perspective.typeDates(),
                        "limit",
                        EdgesQuery.LIMIT),
                row -> {
                    long says = row.get("says").asLong();
                    return new GraphEdge(
                            new EdgeKey(
                                    key(keys, row.get("source").asString()),
                                    row.get("relation").asString(),
                                    key(keys, row.get("target").asString())),
                            EdgeStatus.STATED,
                            says,
                            0,
                            says,
                            day(row, "first"),
                            day(row, "last"),
                            List.of());
                });
    }

    /** The relationships behind an edge, each with its properties. */
    EdgeDescription describe(EdgeKey edge) {
        Map<NodeKey, String> ids = nodes.ids(List.of(edge.source(), edge.target()));
        Optional<String> source = Optional.ofNullable(ids.get(edge.source()));
        Optional<String> target = Optional.ofNullable(ids.get(edge.target()));
        if (source.isEmpty() || target.isEmpty()) {
            return new EdgeDescription(List.of());
        }
        return new EdgeDescription(graph.read(
                RELATIONSHIPS,
                Map.of(
                        "source",
                        source.get(),
                        "type",
                        edge.relation(),
                        "target",
                        target.get(),
                        "characters",
                        PropertyText.CHARACTERS,
                        "elements",
                        PropertyText.ELEMENTS,
                        "whole",
                        PropertyText.BYTES,
                        "limit",
                        EdgeDescription.LIMIT),
                PropertyText::properties));
    }

    private static Optional<LocalDate> day(Record row, String column) {
        return SharedDates.of(Answers.text(row, column).flatMap(DateProperty::day));
    }

    private static NodeKey key(Map<String, NodeKey> keys, String id) {
        return Optional.ofNullable(keys.get(id)).orElseGet(() -> new ForeignKey.ByElementId(id).key());
    }
}
