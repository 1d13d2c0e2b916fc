package org.simpul.extract.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes a table of a file's bytes, which are UTF-8 with or without a byte order mark. */
final class TableReader {

    private static final String BOM = "\uFEFF";

    private final String file;
    private final Set<String> columns;
    private List<String> header = List.of();

    private TableReader(String file, Set<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The table in {@code content}, with no other columns than {@code columns}. */
    static Table read(String file, byte[] content, Set<String> columns, boolean own) {
        return read(file, decoded(file, content), columns, own);
    }

    static Table read(String file, String text, Set<String> columns, boolean own) {
        return new TableReader(file, columns).table(text, own);
    }

    /** The text of a file in UTF-8. */
    static String decoded(String file, byte[] content) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                throw LexiconException.of(file, line(content, i), "a NUL byte", "save the file as plain UTF-8 text");
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            throw LexiconException.of(file, line(content, bytes.position()), "not UTF-8", "save the file as UTF-8");
        }
        String decoded = text.flip().toString();
        return decoded.startsWith(BOM) ? decoded.substring(1) : decoded;
    }

    private static int line(byte[] content, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private Table table(String text, boolean own) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = header(number, cells);
            } else {
                rows.add(row(number, line, cells));
            }
        }
        if (header.isEmpty()) {
            throw LexiconException.of(
                    file,
                    1,
                    "no line that names the columns",
                    "begin with one or more of " + known() + ", parted by tabs");
        }
        return new Table(file, own, rows);
    }

    private List<String> header(int line, List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String column : cells) {
            if (!columns.contains(column)) {
                throw LexiconException.of(
                        file,
                        line,
                        "unknown column " + Table.Row.shown(column),
                        "the first line names the columns, parted by tabs; they are " + known());
            }
            if (!seen.add(column)) {
                throw LexiconException.of(file, line, "the column " + column + " stands twice", "name it once");
            }
        }
        return cells;
    }

    private String known() {
        return String.join(", ", new TreeSet<>(columns));
    }

    private Table.Row row(int number, String line, List<String> cells) {
        if (cells.size() > header.size()) {
            throw LexiconException.of(
                    file,
                    number,
                    cells.size() + " cells under " + header.size() + " columns",
                    "part cells by one tab each, the values of one cell by |");
        }
        if (cells.size() < header.size() && line.strip().contains("  ")) {
            throw LexiconException.of(
                    file,
                    number,
                    cells.size() + " cells under " + header.size() + " columns, and several spaces in a row",
                    "part cells by tabs, not by spaces");
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new Table.Row(file, number, row);
    }
}
