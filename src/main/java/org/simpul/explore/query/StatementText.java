package org.simpul.explore.query;

import java.util.List;

/** Takes apart what stands in an editor: statements end in a semicolon, lines that start with a colon are for the workbench. */
public final class StatementText {

    /**
     * A statement or a line.
     *
     * @param offset where it starts, in UTF-16 units from 0
     * @param command whether it is a line that starts with a colon
     */
    public record Part(String text, int offset, boolean command) {

        public int end() {
            return offset + text.length();
        }
    }

    private StatementText() {}

    /** The parts that hold anything but spaces and comments. */
    public static List<Part> parts(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** The names of the parameters that a statement uses, in their order, without the dollar sign. */
    public static List<String> parameters(String statement) {
        throw new UnsupportedOperationException(statement);
    }
}
