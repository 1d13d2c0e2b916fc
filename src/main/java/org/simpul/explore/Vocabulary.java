package org.simpul.explore;

import java.util.Map;

/**
 * Words for relations and entity types in both languages, by their constants.
 *
 * @param kinds by type of node the type that it is drawn as, where that is another
 * @param colours by relation the type of node whose colour its edges have, where people want one
 */
public record Vocabulary(
        Map<String, Words> relations,
        Map<String, Words> types,
        Behind behind,
        Map<String, String> kinds,
        Map<String, String> colours) {

    /** What edges gather: claims, or the relationships of a database that Simpul did not fill. */
    public enum Behind {
        CLAIMS,
        RELATIONSHIPS
    }

    /** One thing's name in both languages. */
    public record Words(String en, String id) {}

    public Vocabulary {
        relations = Map.copyOf(relations);
        types = Map.copyOf(types);
        kinds = Map.copyOf(kinds);
        colours = Map.copyOf(colours);
    }
}
