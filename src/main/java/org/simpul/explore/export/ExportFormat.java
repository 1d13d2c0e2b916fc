package org.simpul.explore.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The kinds of file that the server writes, all in UTF-8. */
public enum ExportFormat {
    NODES_CSV("nodes.csv", "text/csv"),
    EDGES_CSV("edges.csv", "text/csv"),
    JSON("json", "application/json"),
    GRAPHML("graphml", "application/graphml+xml"),
    GEXF("gexf", "application/gexf+xml"),
    CYPHER("cypher", "text/plain");

    private final String ending;
    private final String contentType;

    ExportFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What its files' names end in, without the dot before. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType + ";charset=UTF-8";
    }

    public void write(Export export, OutputStream to) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        switch (this) {
            case NODES_CSV -> CsvTables.nodes(export, text);
            case EDGES_CSV -> CsvTables.edges(export, text);
            case JSON -> GraphJson.write(export, text);
            case GRAPHML -> GraphMl.write(export, text);
            case GEXF -> Gexf.write(export, text);
            case CYPHER -> {
                text.write(export.time().isEmpty() ? "" : "// " + export.time() + "\n");
                export.script().write(export.graph(), text);
            }
        }
        text.flush();
    }
}
