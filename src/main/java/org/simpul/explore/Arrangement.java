package org.simpul.explore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the browser has put the nodes and how it draws them, told when it is asked: the server does not keep it.
 *
 * @param guides what the columns stand for that nodes lie in, where they lie in such
 * @param sight the part of the sheet that is seen, where that is not all of it
 */
public record Arrangement(List<PlacedNode> places, List<Guide> guides, Manner manner, Optional<Extent> sight) {

    public Arrangement {
        places = List.copyOf(places);
        guides = List.copyOf(guides);
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(sight, "sight");
    }
}
