package org.simpul.explore;

import java.util.List;

/** Nodes to pin where they are, or to let go. */
public record PinRequest(List<String> keys, boolean pinned) {

    public PinRequest {
        keys = List.copyOf(keys);
    }
}
