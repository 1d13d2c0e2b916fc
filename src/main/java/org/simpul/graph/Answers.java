package org.simpul.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.EventDate.Precision;

/** Reads rows that the statements of {@code cypher/read} answer. */
final class Answers {

    private Answers() {}

    /** A row or map with key, type, name, nameId and degree. */
    static GraphNode node(MapAccessor row) {
        String name = row.get("name").asString("");
        String nameId = row.get("nameId").asString(name);
        return new GraphNode(
                new NodeKey(row.get("key").asString()),
                row.get("type").asString("Entity").intern(),
                name,
                nameId.equals(name) ? name : nameId,
                row.get("degree").asLong(0));
    }

    static Optional<String> text(MapAccessor row, String column) {
        Value value = row.get(column);
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    /** A row with id, title, publisher, published and language. */
    static DocumentLine document(Record row) {
        return new DocumentLine(
                row.get("id").asString(),
                row.get("title").asString(),
                text(row, "publisher"),
                text(row, "published"),
                row.get("language").asString());
    }

    /** The event date of a row with eventDate and datePrecision, ISO 8601, as long as the precision allows. */
    static Optional<String> date(Record row) {
        return text(row, "eventDate")
                .map(day -> new EventDate(
                                LocalDate.parse(day),
                                Precision.valueOf(row.get("datePrecision").asString()))
                        .iso());
    }
}
