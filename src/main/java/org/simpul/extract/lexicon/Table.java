package org.simpul.extract.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A file of tab-separated rows: {@code #} opens a comment, the first other line names the columns, an empty cell means
 * none, {@code |} parts several values of one cell.
 *
 * @param file what faults call it
 * @param own whether it is the user's own, and does not come with the program
 */
public record Table(String file, boolean own, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** One line of the file, its cells by column. */
    public record Row(String file, int line, Map<String, String> cells) {

        private static final int SHOWN = 60;

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell's text, empty where there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell's text; it must not be empty. */
        public String required(String column) {
            String value = cell(column);
            if (value.isEmpty()) {
                throw fault("no " + column, "give it one, in the column " + column);
            }
            return value;
        }

        /** The cell's values. */
        public List<String> values(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** What to throw about this line. */
        public LexiconException fault(String wrong, String remedy) {
            return LexiconException.of(file, line, wrong, remedy);
        }

        /** What to throw where a cell should have held one of {@code known}. */
        public LexiconException unknown(String what, String value, Iterable<String> known) {
            return fault("unknown " + what + " " + shown(value), "use one of " + String.join(", ", known));
        }

        /** A value as a fault shows it: not longer than a line. */
        public static String shown(String value) {
            return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        }
    }
}
