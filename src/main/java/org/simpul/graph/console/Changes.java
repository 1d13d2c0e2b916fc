package org.simpul.graph.console;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a statement changed, each kind that is more than nought. */
public record Changes(Map<Kind, Integer> counts) {

    public static final Changes NONE = new Changes(Map.of());

    /** A kind of change. */
    public enum Kind {
        NODES_CREATED,
        NODES_DELETED,
        RELATIONSHIPS_CREATED,
        RELATIONSHIPS_DELETED,
        PROPERTIES_SET,
        LABELS_ADDED,
        LABELS_REMOVED,
        INDEXES_ADDED,
        INDEXES_REMOVED,
        CONSTRAINTS_ADDED,
        CONSTRAINTS_REMOVED
    }

    public Changes {
        EnumMap<Kind, Integer> some = new EnumMap<>(Kind.class);
        some.putAll(counts);
        some.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableMap(some);
    }
}
