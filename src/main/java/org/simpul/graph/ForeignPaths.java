package org.simpul.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.simpul.graph.PathQuery.Candidate;

/** Paths between two nodes of a database that Simpul did not fill. */
final class ForeignPaths {

    private static final CypherFile PATHS = CypherFile.of("foreign/paths");

    private final Graph graph;
    private final Perspective perspective;
    private final ForeignNodes nodes;

    ForeignPaths(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
        this.nodes = new ForeignNodes(graph, perspective);
    }

    /** As {@link PathQuery#paths}: an edge is supported by its relationships. */
    List<GraphPath> paths(PathWish wish) {
        Map<NodeKey, String> ends = nodes.ids(List.of(wish.from(), wish.to()));
        if (ends.size() < 2) {
            return List.of();
        }
        List<List<String>> found = graph.read(
                PATHS.steps(PathQuery.steps(wish)),
                Map.of(
                        "from", Optional.ofNullable(ends.get(wish.from())).orElseThrow(),
                        "to", Optional.ofNullable(ends.get(wish.to())).orElseThrow(),
                        "types", wish.relations(),
                        "hidden", perspective.hiddenLabels(),
                        "limit", PathQuery.CANDIDATES),
                row -> row.get("ids").asList(Value::asString));
        Map<String, GraphNode> byId =
                nodes.byId(found.stream().flatMap(List::stream).distinct().toList());
        return PathQuery.choose(
                found.stream()
                        .filter(ids -> byId.keySet().containsAll(ids))
                        .map(ids -> candidate(ids.stream()
                                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                .map(GraphNode::key)
                                .toList()))
                        .toList(),
                keys -> byId.values().stream()
                        .filter(node -> keys.contains(node.key()))
                        .toList(),
                keys -> new ForeignEdges(graph, perspective).touching(keys, keys),
                wish);
    }

    private static Candidate candidate(List<NodeKey> keys) {
        return new Candidate(keys, Collections.nCopies(keys.size() - 1, 1L));
    }
}
