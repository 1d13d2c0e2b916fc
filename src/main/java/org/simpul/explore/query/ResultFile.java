package org.simpul.explore.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simpul.explore.export.Csv;
import org.simpul.graph.console.CypherValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an answer as a file: CSV that no spreadsheet takes for formulas, or JSON, an object a row. */
public final class ResultFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ResultFile() {}

    public static void csv(List<String> columns, List<List<CypherValue>> rows, Appendable to) throws IOException {
        Csv csv = new Csv(to, columns.stream().map(Csv::guarded).toList());
        for (List<CypherValue> row : rows) {
            csv.row(row.stream().map(ResultFile::field).toList());
        }
    }

    /** Numbers and truths as they are, nothing for null, all else as text. */
    private static Object field(CypherValue value) {
        return switch (value) {
            case CypherValue.Null _ -> "";
            case CypherValue.Whole whole -> whole.value();
            case CypherValue.Real real when Double.isFinite(real.value()) -> real.value();
            case CypherValue.Bool truth -> truth.value();
            default -> ValueForm.text(value);
        };
    }

    public static void json(List<String> columns, List<List<CypherValue>> rows, Appendable to) throws IOException {
        String between = "[\n";
        for (List<CypherValue> row : rows) {
            to.append(between).append(line(fields(columns, row)));
            between = ",\n";
        }
        to.append(rows.isEmpty() ? "[]\n" : "\n]\n");
    }

    /** The rows as JSON that is read by people: an object a row, a line a field. */
    public static String written(List<String> columns, List<List<CypherValue>> rows) {
        return rows.stream()
                .map(row -> ValueForm.json(new CypherValue.Fields(fields(columns, row)))
                        .toPrettyString())
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static Map<String, CypherValue> fields(List<String> columns, List<CypherValue> row) {
        Map<String, CypherValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), row.get(i));
        }
        return fields;
    }

    private static String line(Map<String, CypherValue> fields) throws IOException {
        try {
            return MAPPER.writeValueAsString(ValueForm.json(new CypherValue.Fields(fields)));
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }
}
