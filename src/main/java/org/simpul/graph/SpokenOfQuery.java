package org.simpul.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what the nodes speak of that are no entities: a claim of its edge, a sentence or a document of its claims'. */
public final class SpokenOfQuery {

    /** How many rows one answer holds at most. */
    private static final int LIMIT = 10_000;

    private static final CypherFile CLAIMS = CypherFile.of("read/claims-spoken-of");
    private static final CypherFile ENTITIES = CypherFile.of("read/entities-spoken-of");

    private final Graph graph;

    public SpokenOfQuery(Graph graph) {
        this.graph = graph;
    }

    /**
     * What a node speaks of.
     *
     * @param id its element id
     * @param entities one, or the two that the edge links
     */
    public record Spoken(String id, List<NodeKey> entities, Optional<EdgeKey> edge) {

        public Spoken {
            entities = List.copyOf(entities);
        }
    }

    /** What those of some nodes speak of that speak of anything, {@value #LIMIT} claims and as many entities at most. */
    public List<Spoken> of(Collection<String> ids) {
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "limit", LIMIT);
        return Stream.concat(
                        graph
                                .read(CLAIMS, parameters, row -> {
                                    NodeKey source =
                                            new NodeKey(row.get("source").asString());
                                    NodeKey target =
                                            new NodeKey(row.get("target").asString());
                                    return new Spoken(
                                            row.get("id").asString(),
                                            List.of(source, target),
                                            Optional.of(EdgeKey.drawn(
                                                    source, row.get("relation").asString(), target)));
                                })
                                .stream(),
                        graph
                                .read(
                                        ENTITIES,
                                        parameters,
                                        row -> new Spoken(
                                                row.get("id").asString(),
                                                List.of(new NodeKey(
                                                        row.get("key").asString())),
                                                Optional.empty()))
                                .stream())
                .toList();
    }
}
