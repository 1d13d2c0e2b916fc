package org.simpul.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file of tab-separated rows: {@code #} opens a comment, the first other line names the columns, an empty cell means
 * none, {@code |} parts several values of one cell.
 */
public record Table(String file, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** One line of the file, its cells by column. */
    public record Row(String file, int line, Map<String, String> cells) {

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
                throw fault("no " + column);
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
        public IllegalArgumentException fault(String reason) {
            return new IllegalArgumentException(file + ":" + line + ": " + reason);
        }
    }

    /** The table at {@code path} on the class path, with no other columns than {@code columns}. */
    public static Table ofResource(String path, Set<String> columns) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + ": no such file");
            }
            return read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The table in a file of the user's own. */
    public static Table ofFile(Path path, Set<String> columns) {
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            return read(path.toString(), reader, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    static Table read(String file, BufferedReader reader, Set<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = header(file, number, cells, columns);
            } else {
                rows.add(row(file, number, header, cells));
            }
        }
        return new Table(file, rows);
    }

    private static List<String> header(String file, int line, List<String> cells, Set<String> columns) {
        for (String column : cells) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(file + ":" + line + ": unknown column " + column);
            }
        }
        return cells;
    }

    private static Row row(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": " + cells.size() + " cells under " + header.size() + " columns");
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new Row(file, line, row);
    }
}
