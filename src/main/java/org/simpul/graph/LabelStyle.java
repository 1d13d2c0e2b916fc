package org.simpul.graph;

import java.util.Optional;
import org.simpul.knowledge.EntityType;

/**
 * How people want the nodes of a label shown, where that is otherwise than the schema tells.
 *
 * @param caption the property that is written at them
 * @param shape the type of entity whose shape they have
 * @param colour the type of entity whose colour they have
 * @param date the property that tells when they were or began
 * @param hidden whether they are not shown at all
 */
public record LabelStyle(
        String label,
        Optional<String> caption,
        Optional<EntityType> shape,
        Optional<EntityType> colour,
        Optional<String> date,
        Optional<Boolean> hidden) {

    /** As the schema tells. */
    public static LabelStyle plain(String label) {
        return new LabelStyle(
                label, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isPlain() {
        return equals(plain(label));
    }
}
