package org.simpul.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.graph.FoundPaths.Attempt;
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
    FoundPaths paths(PathWish wish) {
        Map<NodeKey, String> ends = nodes.ids(List.of(wish.from(), wish.to()));
        if (ends.size() < 2) {
            return FoundPaths.NONE;
        }
        List<List<String>> shortest =
                graph.read(PATHS.steps(PathQuery.steps(wish)), parameters(wish, ends, 1), ForeignPaths::ids);
        if (shortest.isEmpty()) {
            return FoundPaths.NONE;
        }
        Attempt<List<String>> others = Attempt.at(() -> graph.readWithin(
                PathQuery.OTHERS,
                PATHS.steps(PathQuery.steps(wish)),
                parameters(wish, ends, PathQuery.CANDIDATES),
                ForeignPaths::ids));
        List<List<String>> found =
                Stream.concat(shortest.stream(), others.found().stream()).toList();
        return new FoundPaths(chosen(found, wish), others.whole());
    }

    private List<GraphPath> chosen(List<List<String>> found, PathWish wish) {
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

    private Map<String, Object> parameters(PathWish wish, Map<NodeKey, String> ends, int limit) {
        return Map.of(
                "from", Optional.ofNullable(ends.get(wish.from())).orElseThrow(),
                "to", Optional.ofNullable(ends.get(wish.to())).orElseThrow(),
                "types", wish.relations(),
                "hidden", perspective.hiddenLabels(),
                "hiddenTypes", perspective.hiddenTypes(),
                "limit", limit);
    }

    private static List<String> ids(Record row) {
        return row.get("ids").asList(Value::asString);
    }

    private static Candidate candidate(List<NodeKey> keys) {
        return new Candidate(keys, Collections.nCopies(keys.size() - 1, 1L));
    }
}
