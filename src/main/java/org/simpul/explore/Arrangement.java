package org.simpul.explore;

import java.util.List;
import java.util.Objects;

/**
 * Where the browser has put the nodes, told when it is asked: the server does not keep it.
 *
 * @param layout the name of the layout that put them there
 */
public record Arrangement(List<PlacedNode> places, String layout) {

    public Arrangement {
        places = List.copyOf(places);
        Objects.requireNonNull(layout, "layout");
    }
}
