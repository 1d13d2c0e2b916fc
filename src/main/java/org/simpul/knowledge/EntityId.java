package org.simpul.knowledge;

/** The stable identity of an entity: a Wikidata id where one is known, else its type and canonical name. */
public record EntityId(String value) {

    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entity's id is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
