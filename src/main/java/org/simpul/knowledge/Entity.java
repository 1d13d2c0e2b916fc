package org.simpul.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * What mentions refer to.
 *
 * @param name the canonical name, by which it is shown
 * @param nameId the name in Indonesian, where it differs
 * @param wikidata its Wikidata id, such as Q159, where known
 * @param aliases other names, in any language
 */
public record Entity(
        EntityId id,
        EntityType type,
        String name,
        Optional<String> nameId,
        Optional<String> wikidata,
        Set<String> aliases) {

    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An entity without a name: " + id);
        }
        aliases = Set.copyOf(aliases);
    }

    /** The same entity, taken for something of another type. */
    public Entity as(EntityType other) {
        return new Entity(id, other, name, nameId, wikidata, aliases);
    }

    /** That of its id, which is enough to tell it from others. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
