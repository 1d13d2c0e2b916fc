package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import org.simpul.knowledge.EntityType;

/**
 * How nodes of a label are shown now.
 *
 * @param properties those that the first of them have
 * @param caption the property that is written at them; empty where none fits
 * @param dates the properties that may date them, best first
 * @param date the one that does; empty where none does
 * @param shape the type of entity whose shape they have
 * @param colour the type of entity whose colour they have
 * @param style what of this people want so
 */
public record LabelLook(
        String label,
        long nodes,
        List<String> properties,
        Optional<String> caption,
        List<String> dates,
        Optional<String> date,
        EntityType shape,
        EntityType colour,
        boolean hidden,
        LabelStyle style) {

    public LabelLook {
        properties = List.copyOf(properties);
        dates = List.copyOf(dates);
    }

    /** As the canvas is told: the type of entity that they are drawn as or, of two, both with a stroke between. */
    public String kind() {
        return shape == colour ? shape.label() : shape.label() + "/" + colour.label();
    }
}
