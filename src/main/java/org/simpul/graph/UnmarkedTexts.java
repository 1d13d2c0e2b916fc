package org.simpul.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.text.Document;

/** Documents that an earlier version stored without the hash of their text. */
final class UnmarkedTexts {

    private static final int BATCH = 50;
    private static final CypherFile UNMARKED = CypherFile.of("read/unmarked-texts");
    private static final CypherFile MARK = CypherFile.of("write/mark-texts");

    private final Graph graph;

    UnmarkedTexts(Graph graph) {
        this.graph = graph;
    }

    /** Gives them that hash. Cost: their texts. */
    void mark() {
        String last = "";
        for (List<Map<String, Object>> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            List<Map<String, Object>> marked = rows;
            graph.write(writing -> writing.run(MARK, marked));
            last = String.valueOf(rows.getLast().get("id"));
        }
    }

    private List<Map<String, Object>> after(String last) {
        return graph.read(UNMARKED, Map.of("last", last, "limit", BATCH), UnmarkedTexts::row);
    }

    private static Map<String, Object> row(Record stored) {
        String text = String.join("", stored.get("sentences").asList(Value::asString))
                + stored.get("after").asString();
        return Map.of("id", stored.get("id").asString(), "textHash", Document.textHash(text));
    }
}
