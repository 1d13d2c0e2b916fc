package org.simpul.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.NodeKey;

/** What nodes have as the properties that a filter goes by, asked for once. */
final class PropertyValues {

    private final Questions questions;
    private final Map<String, Map<NodeKey, List<String>>> known = new HashMap<>();

    PropertyValues(Questions questions) {
        this.questions = questions;
    }

    /** Those of some nodes that rules hide; of whom the database does not tell, nobody. */
    Set<NodeKey> unfit(List<PropertyRule> rules, Collection<GraphNode> nodes) {
        Set<NodeKey> unfit = new HashSet<>();
        for (PropertyRule rule : rules) {
            Map<NodeKey, List<String>> values = of(rule.property(), nodes);
            Set<String> types = nodes.stream()
                    .filter(node -> !values.getOrDefault(node.key(), List.of()).isEmpty())
                    .map(GraphNode::type)
                    .collect(Collectors.toSet());
            nodes.stream()
                    .filter(node -> types.contains(node.type()))
                    .map(GraphNode::key)
                    .filter(values::containsKey)
                    .filter(key -> !rule.holds(values.getOrDefault(key, List.of())))
                    .forEach(unfit::add);
        }
        return unfit;
    }

    /** The database may tell something else by now. */
    void forget() {
        known.clear();
    }

    private Map<NodeKey, List<String>> of(String property, Collection<GraphNode> nodes) {
        Map<NodeKey, List<String>> values = known.computeIfAbsent(property, _ -> new HashMap<>());
        Set<NodeKey> unknown = nodes.stream()
                .map(GraphNode::key)
                .filter(key -> !values.containsKey(key))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            try {
                Map<NodeKey, List<String>> found = questions.values(unknown, property);
                unknown.forEach(key -> values.put(key, found.getOrDefault(key, List.of())));
            } catch (GraphUnavailableException _) {
                // Asked again with the next change of the canvas; the page tells that the database is lost.
            }
        }
        return values;
    }
}
