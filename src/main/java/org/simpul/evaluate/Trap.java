package org.simpul.evaluate;

/** What a document seems to state and does not, so that an extractor must not state it either. */
record Trap(Target target, String why) {

    static Trap of(GoldLine line) {
        return new Trap(line.target(), line.row().text("why", ""));
    }
}
