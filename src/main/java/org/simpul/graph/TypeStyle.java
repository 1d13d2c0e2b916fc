package org.simpul.graph;

import java.util.Optional;
import org.simpul.knowledge.EntityType;

/**
 * How people want the relationships of a type shown, where that is otherwise than the schema tells.
 *
 * @param caption what is written at them
 * @param colour the type of entity whose colour they have
 * @param hidden whether they are not shown, and nothing is reached by them
 */
public record TypeStyle(String type, Optional<String> caption, Optional<EntityType> colour, boolean hidden) {

    /** As the schema tells. */
    public static TypeStyle plain(String type) {
        return new TypeStyle(type, Optional.empty(), Optional.empty(), false);
    }

    public boolean isPlain() {
        return equals(plain(type));
    }
}
