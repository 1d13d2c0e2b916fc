package org.simpul.explore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.simpul.graph.EdgeKey;

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

    private static final int LONGEST_NAME = 120;

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

    public SavedView named(String other) {
        return new SavedView(other, nodes, edges, arrangement, filter, selection, language);
    }
}
