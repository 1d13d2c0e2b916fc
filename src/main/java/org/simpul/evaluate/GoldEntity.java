package org.simpul.evaluate;

/**
 * An entity as an annotated sentence has it.
 *
 * @param text its surface form, or its canonical name where the sentence leaves it out
 */
record GoldEntity(String text, String canonical, String type) {

    static GoldEntity of(Row row) {
        return new GoldEntity(row.text("text"), row.text("canonical"), row.text("type"));
    }
}
