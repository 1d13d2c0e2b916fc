package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/** An entity with all its names. */
public record NamedEntity(GraphNode node, List<String> aliases, Optional<String> wikidata) {

    public NamedEntity {
        aliases = List.copyOf(aliases);
    }
}
