package org.simpul.explore;

import java.util.Objects;

/**
 * Where a node lies in the picture.
 *
 * @param x from the middle of the sheet to the right, in CSS pixels at scale 1
 * @param y the same downwards
 * @param pinned whether a hand put it there
 */
public record PlacedNode(String key, double x, double y, boolean pinned) {

    public PlacedNode {
        Objects.requireNonNull(key, "key");
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("Not a place: " + x + ", " + y);
        }
    }
}
