package org.simpul.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/**
 * A canvas as somebody saved it: what is on it, by keys that stay, and how it looks.
 *
 * @param edges keys of the edges; all that run among the nodes where empty
 * @param language "en" or "id"
 */
public record SavedView(
        String name,
        List<SavedNode> nodes,
        Optional<List<String>> edges,
        Arrangement arrangement,
        Filter filter,
        Selection selection,
        String language) {

    /** How many nodes, and how many edges, a view has at most. */
    public static final int MOST = 50_000;

    /** How many characters the name of a view has at most. */
    public static final int LONGEST_NAME = 120;

    public SavedView {
        name = name.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a view's name: " + name);
        }
        Objects.requireNonNull(arrangement, "arrangement");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(language, "language");
        nodes = List.copyOf(nodes);
        edges = edges.map(List::copyOf);
        int most = Math.max(nodes.size(), edges.map(List::size).orElse(0));
        if (most > MOST) {
            throw new IllegalArgumentException("More than a view may have: " + most);
        }
        edges.ifPresent(keys -> keys.forEach(EdgeKey::of));
    }

    /** Whether a text can be a view's name. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** The same where some nodes are merged into others: each lies where the first of those lay. */
    SavedView following(Map<NodeKey, NodeKey> merged) {
        Set<String> seen = new HashSet<>();
        Set<String> placed = new HashSet<>();
        return new SavedView(
                name,
                nodes.stream()
                        .map(node -> new SavedNode(followed(node.key(), merged), node.caption()))
                        .filter(node -> seen.add(node.key()))
                        .toList(),
                edges.map(keys -> keys.stream()
                        .map(key -> EdgeKey.of(key).following(merged).value())
                        .distinct()
                        .toList()),
                new Arrangement(
                        arrangement.places().stream()
                                .map(place -> new PlacedNode(
                                        followed(place.key(), merged), place.x(), place.y(), place.pinned()))
                                .filter(place -> placed.add(place.key()))
                                .toList(),
                        arrangement.guides(),
                        arrangement.manner(),
                        arrangement.sight()),
                filter,
                selection.following(merged),
                language);
    }

    private static String followed(String key, Map<NodeKey, NodeKey> merged) {
        NodeKey node = new NodeKey(key);
        return merged.getOrDefault(node, node).value();
    }

    public SavedView named(String other) {
        return new SavedView(other, nodes, edges, arrangement, filter, selection, language);
    }
}
