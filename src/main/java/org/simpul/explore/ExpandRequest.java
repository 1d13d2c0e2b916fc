package org.simpul.explore;

import org.jspecify.annotations.Nullable;
import org.simpul.graph.Direction;

/** One step from a node, by a relation and direction or, both null, by any. */
public record ExpandRequest(
        String key, @Nullable String relation, @Nullable Direction direction) {}
