package org.simpul.explore;

import java.util.Objects;

/**
 * A node of a saved view.
 *
 * @param caption what it was called, so that it can be named when it has gone
 */
public record SavedNode(String key, String caption) {

    public SavedNode {
        Objects.requireNonNull(caption, "caption");
        if (key.isBlank()) {
            throw new IllegalArgumentException("A node's key is blank");
        }
    }
}
