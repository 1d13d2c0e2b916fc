package org.simpul.graph.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which functions and procedures may be called, each decided for a reason: the files {@code query/functions.tsv} and
 * {@code query/procedures.tsv}, and what the operator adds. What is not there may not be called.
 */
public final class AllowList {

    /** What was decided. */
    enum Decision {
        /** May be called. */
        READ,
        /** May be called where writing is switched on. */
        WRITE,
        /** May not be called. */
        NEVER
    }

    private record Row(Decision decision, String reason) {}

    public static final AllowList FUNCTIONS = read("query/functions.tsv", true);
    public static final AllowList PROCEDURES = read("query/procedures.tsv", false);

    private static final int COLUMNS = 3;

    private final Map<String, Row> rows;
    private final boolean anyCase;

    private AllowList(Map<String, Row> rows, boolean anyCase) {
        this.rows = Map.copyOf(rows);
        this.anyCase = anyCase;
    }

    /** Whether somebody has decided, one way or the other. */
    public boolean isDecided(String name) {
        return row(name).isPresent();
    }

    /** Why; empty where nobody has decided. */
    String reason(String name) {
        return row(name).map(Row::reason).orElse("");
    }

    /** Whether it may be called. */
    public boolean allows(String name, Mode mode) {
        return row(name)
                .map(Row::decision)
                .filter(decision -> decision == Decision.READ || (decision == Decision.WRITE && mode == Mode.WRITE))
                .isPresent();
    }

    /** This and what the operator names; what writes stays what writes. */
    AllowList with(Collection<String> names) {
        Map<String, Row> more = new HashMap<>(rows);
        for (String name : names) {
            if (!allows(name, Mode.WRITE)) {
                more.put(key(name), new Row(Decision.READ, "was named by whoever runs Simpul"));
            }
        }
        return new AllowList(more, anyCase);
    }

    private String key(String name) {
        return anyCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    private Optional<Row> row(String name) {
        return Optional.ofNullable(rows.get(key(name)));
    }

    private static AllowList read(String path, boolean anyCase) {
        Map<String, Row> rows = new HashMap<>();
        try (InputStream stream = AllowList.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No " + path + " on the class path");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(rows, line, anyCase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AllowList(rows, anyCase);
    }

    private static void add(Map<String, Row> rows, String line, boolean anyCase) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || cells[2].isBlank()) {
            throw new IllegalStateException("Not a name, a decision and a reason: " + line);
        }
        String name = anyCase ? cells[0].toLowerCase(Locale.ROOT) : cells[0];
        Row row = new Row(Decision.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
        if (rows.put(name, row) != null) {
            throw new IllegalStateException("Decided twice: " + name);
        }
    }
}
