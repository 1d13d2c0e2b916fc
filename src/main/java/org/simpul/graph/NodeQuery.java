package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.simpul.graph.NodeDescription.SurfaceForm;

/** What is known of one node. */
public final class NodeQuery {

    /** How many documents, and how many surface forms, one answer holds at most. */
    public static final int LIMIT = 50;

    private static final CypherFile ENTITY = CypherFile.of("read/entity");
    private static final CypherFile NODES = CypherFile.of("read/nodes");
    private static final CypherFile ENTITIES = CypherFile.of("read/entities-among");
    private static final CypherFile DOCUMENTS = CypherFile.of("read/documents-naming");
    private static final CypherFile SURFACES = CypherFile.of("read/surface-forms");

    private final Graph graph;
    private final NeighbourhoodQuery neighbourhood;

    public NodeQuery(Graph graph) {
        this.graph = graph;
        this.neighbourhood = new NeighbourhoodQuery(graph);
    }

    /** Those of {@code keys} that there are, as the canvas shows them, ordered by key. */
    public List<GraphNode> nodes(List<NodeKey> keys) {
        return graph.read(
                NODES, Map.of("keys", keys.stream().map(NodeKey::value).toList(), "limit", keys.size()), Answers::node);
    }

    /** The keys of those nodes that are entities, by their element ids. */
    public Map<String, NodeKey> entities(Collection<String> ids) {
        Map<String, NodeKey> keys = new HashMap<>();
        graph.read(ENTITIES, Map.of("ids", List.copyOf(ids), "limit", ids.size()), row -> row)
                .forEach(row -> keys.put(
                        row.get("id").asString(), new NodeKey(row.get("key").asString())));
        return keys;
    }

    /** Everything about {@code key}, or nothing where there is no such node. */
    public Optional<NodeDescription> describe(NodeKey key) {
        return describe(key, Publication.ANY);
    }

    /** The same with those documents alone that were published in a time; all else is as it is at any time. */
    public Optional<NodeDescription> describe(NodeKey key, Publication published) {
        return graph.read(ENTITY, with(published, Map.of("key", key.value())), row -> row).stream()
                .findFirst()
                .map(row -> describe(key, published, row));
    }

    private static Map<String, Object> with(Publication published, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(published.parameters());
        all.putAll(parameters);
        return all;
    }

    private NodeDescription describe(NodeKey key, Publication published, Record row) {
        Map<String, Object> parameters = Map.of("key", key.value(), "limit", LIMIT);
        GraphNode node = Answers.node(row);
        return new NodeDescription(
                node,
                Answers.text(row, "wikidata"),
                row.get("aliases").asList(value -> value.asString(), List.of()),
                neighbourhood.counts(key, node.degree()),
                graph.read(DOCUMENTS, with(published, parameters), Answers::document),
                row.get("documents").asLong(),
                graph.read(
                        SURFACES,
                        parameters,
                        form -> new SurfaceForm(
                                form.get("surface").asString(),
                                form.get("mentions").asLong())),
                List.of(),
                List.of());
    }
}
