package org.simpul.graph.console;

/** Finds the line and column of a place in a text. */
final class Positions {

    private Positions() {}

    static Position at(String text, int offset) {
        int place = Math.clamp(offset, 0, text.length());
        int line = 1;
        int start = 0;
        for (int i = 0; i < place; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(place, line, place - start + 1);
    }
}
