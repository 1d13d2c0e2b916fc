package org.simpul.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Nodes of a database that Simpul did not fill, between their keys and the element ids that its statements work with. */
final class ForeignNodes {

    /** How many relationships a node has whose neighbours are counted one by one. */
    static final int FEW = 200;

    private static final CypherFile IDS = CypherFile.of("foreign/ids");
    private static final CypherFile NODES = CypherFile.of("foreign/nodes");

    private final Graph graph;
    private final Perspective perspective;

    ForeignNodes(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
    }

    Optional<String> id(NodeKey key) {
        return Optional.ofNullable(ids(List.of(key)).get(key));
    }

    /** The element ids of those of {@code keys} that there are. Keys of properties that name no nodes are none. */
    Map<NodeKey, String> ids(Collection<NodeKey> keys) {
        Map<NodeKey, String> ids = new LinkedHashMap<>();
        Map<Map<String, String>, Set<Object>> wanted = new LinkedHashMap<>();
        keys.forEach(key -> ForeignKey.of(key).ifPresent(said -> {
            switch (said) {
                case ForeignKey.ByElementId(String id) -> ids.put(key, id);
                case ForeignKey.ByProperty(String label, String property, Object value) -> {
                    if (perspective.isKey(label, property)) {
                        wanted.computeIfAbsent(
                                        Map.of("label", label, "property", property), names -> new LinkedHashSet<>())
                                .add(value);
                    }
                }
            }
        }));
        if (!wanted.isEmpty()) {
            lookUp(wanted, ids);
        }
        return ids;
    }

    private void lookUp(Map<Map<String, String>, Set<Object>> wanted, Map<NodeKey, String> ids) {
        List<Map<String, String>> parts = List.copyOf(wanted.keySet());
        List<List<Object>> values =
                parts.stream().map(part -> List.copyOf(wanted.get(part))).toList();
        int most = values.stream().mapToInt(List::size).max().orElse(1);
        graph.read(IDS.aboutEach(parts), Map.of("values", values, "limit", most), row -> row)
                .forEach(row -> {
                    Map<String, String> part = parts.get(row.get("part").asInt());
                    ForeignKey.of(
                                    part.getOrDefault("label", ""),
                                    part.getOrDefault("property", ""),
                                    row.get("value").asObject())
                            .ifPresent(key -> ids.put(key.key(), row.get("id").asString()));
                });
    }

    /** The nodes of some element ids that there are, in their order. */
    List<GraphNode> nodes(Collection<String> ids) {
        Map<String, GraphNode> found = byId(ids);
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .distinct()
                .toList();
    }

    /** By their element ids those that there are, and that no label hides. */
    Map<String, GraphNode> byId(Collection<String> ids) {
        Map<String, GraphNode> found = new HashMap<>();
        if (!ids.isEmpty()) {
            graph
                    .read(
                            NODES,
                            Map.of(
                                    "ids", List.copyOf(ids),
                                    "keys", perspective.keyNames(),
                                    "captions", perspective.captionNames(),
                                    "dates", perspective.dateNames(),
                                    "few", FEW,
                                    "limit", ids.size()),
                            row -> row)
                    .stream()
                    .filter(this::isShown)
                    .forEach(row -> found.put(row.get("id").asString(), node(row)));
        }
        return found;
    }

    private boolean isShown(Record row) {
        return Collections.disjoint(row.get("labels").asList(Value::asString), perspective.hiddenLabels());
    }

    private GraphNode node(Record row) {
        String id = row.get("id").asString();
        List<String> labels = row.get("labels").asList(Value::asString);
        Map<String, Object> keys = values(perspective.keyNames(), row.get("keys"));
        Map<String, Object> dates = values(perspective.dateNames(), row.get("dates"));
        Map<String, Object> captions = values(perspective.captionNames(), row.get("captions"));
        String type = perspective.type(labels);
        String caption = perspective
                .caption(labels, name -> String.valueOf(captions.getOrDefault(name, "")))
                .orElseGet(() -> (type + " #" + id.substring(id.lastIndexOf(':') + 1)).strip());
        NodeKey key = perspective
                .key(labels, name -> Optional.ofNullable(keys.get(name)))
                .orElseGet(() -> new ForeignKey.ByElementId(id))
                .key();
        Optional<LocalDate> date = perspective.date(
                labels, name -> Optional.ofNullable(dates.get(name)).map(String::valueOf));
        return new GraphNode(key, type, caption, caption, row.get("degree").asLong(), SharedDates.of(date));
    }

    private static Map<String, Object> values(List<String> names, Value values) {
        Map<String, Object> found = new HashMap<>();
        List<Value> all = new ArrayList<>();
        values.values().forEach(all::add);
        for (int i = 0; i < names.size(); i++) {
            if (!all.get(i).isNull()) {
                found.put(names.get(i), all.get(i).asObject());
            }
        }
        return found;
    }
}
