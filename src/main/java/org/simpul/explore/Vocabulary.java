package org.simpul.explore;

import java.util.Map;

/** Words for relations and entity types in both languages, by their constants. */
public record Vocabulary(Map<String, Words> relations, Map<String, Words> types) {

    /** One thing's name in both languages. */
    public record Words(String en, String id) {}

    public Vocabulary {
        relations = Map.copyOf(relations);
        types = Map.copyOf(types);
    }
}
