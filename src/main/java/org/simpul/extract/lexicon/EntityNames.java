package org.simpul.extract.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Tokenizer;

/** Makes entities out of names that the lexicon does not know. */
public final class EntityNames {

    private EntityNames() {}

    /** An entity known by this name alone. */
    public static Entity entity(EntityType type, String name) {
        return new Entity(id(type, name), type, name, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The id of a name without a Wikidata id: its type, and its letters and digits. */
    public static EntityId id(EntityType type, String name) {
        StringBuilder slug = new StringBuilder();
        for (char c : Tokenizer.norm(name).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return new EntityId(type.label().toLowerCase(Locale.ROOT) + ":" + (slug.isEmpty() ? name : slug));
    }
}
