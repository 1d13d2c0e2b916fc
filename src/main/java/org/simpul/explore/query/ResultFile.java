package org.simpul.explore.query;

import java.io.IOException;
import java.util.List;
import org.simpul.graph.console.CypherValue;

/** Rows as a file: CSV that no spreadsheet takes for formulas, or JSON, an object a row. */
public final class ResultFile {

    private ResultFile() {}

    public static void csv(List<String> columns, List<List<CypherValue>> rows, Appendable to) throws IOException {
        throw new IOException(columns.toString() + rows + to);
    }

    public static void json(List<String> columns, List<List<CypherValue>> rows, Appendable to) throws IOException {
        throw new IOException(columns.toString() + rows + to);
    }
}
