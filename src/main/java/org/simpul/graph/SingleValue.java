package org.simpul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

/**
 * A relation by which a thing has one other thing at most: a row of {@code conflict/single-values.tsv}.
 *
 * @param direction OUT where it is the subject that has one object
 * @param of what has the value
 */
record SingleValue(RelationType relation, Direction direction, EntityType of, EntityType value) {

    static final List<SingleValue> ALL = read("/conflict/single-values.tsv");

    /** Their relations, as Cypher names types of relationships. */
    static final String RELATIONS =
            ALL.stream().map(one -> one.relation().name()).distinct().collect(Collectors.joining("|"));

    SingleValue {
        boolean fits = direction == Direction.OUT ? relation.accepts(of, value) : relation.accepts(value, of);
        if (!fits || relation.symmetric()) {
            throw new IllegalArgumentException("No single value: " + relation + " " + direction + " of " + of);
        }
    }

    Map<String, Object> row() {
        return Map.of(
                "relation", relation.name(),
                "direction", direction.name(),
                "of", of.label(),
                "value", value.label());
    }

    private static List<SingleValue> read(String file) {
        try (InputStream in = Objects.requireNonNull(SingleValue.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SingleValue of(String[] cells) {
        return new SingleValue(
                RelationType.valueOf(cells[0]),
                cells[1].equals("subject") ? Direction.OUT : Direction.IN,
                EntityType.valueOf(cells[2]),
                EntityType.valueOf(cells[3]));
    }
}
