package org.simpul.explore;

import java.util.List;

/** Nodes to take off the canvas. */
public record HideRequest(List<String> keys) {

    public HideRequest {
        keys = List.copyOf(keys);
    }
}
