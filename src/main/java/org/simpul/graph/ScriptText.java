package org.simpul.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements of the product with their rows written out, of which a line that ends in {@code ;} ends one, and no other. */
final class ScriptText {

    private static final int BATCH = 500;

    private final Appendable to;

    ScriptText(Appendable to) {
        this.to = to;
    }

    /** A line that is not run. */
    void say(String words) throws IOException {
        to.append("// ").append(words).append('\n');
    }

    void write(CypherFile file) throws IOException {
        to.append(statement(file)).append(";\n");
    }

    /** The statement as often as it takes for all rows. */
    void write(CypherFile file, List<? extends Map<String, ?>> rows) throws IOException {
        for (int from = 0; from < rows.size(); from += BATCH) {
            String literal = rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                    .map(row -> "  " + CypherLiteral.of(row))
                    .collect(Collectors.joining(",\n", "[\n", "\n]"));
            to.append(statement(file).replace("$rows", literal)).append(";\n");
        }
    }

    private static String statement(CypherFile file) {
        return file.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
    }
}
