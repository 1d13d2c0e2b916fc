package org.simpul.evaluate;

/**
 * A document of a gold.
 *
 * @param language its code, or a question mark
 * @param exhaustive whether all that it states is annotated, so that predictions can be wrong
 */
public record GoldDocument(String name, String language, boolean exhaustive) {

    static GoldDocument of(Row row) {
        return new GoldDocument(row.text("doc"), row.text("lang", "?"), row.isTrue("exhaustive"));
    }

    static GoldDocument unlisted(String name) {
        return new GoldDocument(name, "?", false);
    }
}
