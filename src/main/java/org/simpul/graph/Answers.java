package org.simpul.graph;

import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads rows that the statements of {@code cypher/read} answer. */
final class Answers {

    private Answers() {}

    /** A row with key, type, name, nameId and degree. */
    static GraphNode node(Record row) {
        String name = row.get("name").asString("");
        String nameId = row.get("nameId").asString(name);
        return new GraphNode(
                new NodeKey(row.get("key").asString()),
                row.get("type").asString("Entity").intern(),
                name,
                nameId.equals(name) ? name : nameId,
                row.get("degree").asLong(0));
    }

    static Optional<String> text(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
