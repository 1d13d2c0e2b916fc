package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/**
 * How nodes of a label are shown now.
 *
 * @param properties those that the first of them have
 * @param caption the property that is written at them; empty where none fits
 * @param kind the type of entity that they are drawn as; see {@link PerspectiveQuery#kinds}
 * @param style what of this people want so
 */
public record LabelLook(
        String label,
        long nodes,
        List<String> properties,
        Optional<String> caption,
        String kind,
        boolean hidden,
        LabelStyle style) {

    public LabelLook {
        properties = List.copyOf(properties);
    }
}
