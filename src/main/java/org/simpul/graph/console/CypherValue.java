package org.simpul.graph.console;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;

/** A value that a database answers or takes: each kind that the driver knows is one here. */
public sealed interface CypherValue {

    /** No value. */
    record Null() implements CypherValue {}

    /** True or false. */
    record Bool(boolean value) implements CypherValue {}

    /** An integer of 64 bits, which a number of JavaScript does not always hold. */
    record Whole(long value) implements CypherValue {}

    /** A float, which may also be infinite or no number. */
    record Real(double value) implements CypherValue {}

    /** A string. */
    record Text(String value) implements CypherValue {}

    /**
     * Bytes.
     *
     * @param hex two digits a byte
     */
    record Bytes(String hex) implements CypherValue {

        static Bytes of(byte[] bytes) {
            return new Bytes(HexFormat.of().formatHex(bytes));
        }

        public byte[] toArray() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /** A date, a time or both, with or without a zone; which, the class of {@code value} tells. */
    record Moment(Temporal value) implements CypherValue {

        public Moment {
            if (!(value instanceof LocalDate
                    || value instanceof LocalTime
                    || value instanceof LocalDateTime
                    || value instanceof OffsetTime
                    || value instanceof ZonedDateTime)) {
                throw new IllegalArgumentException("No moment of Cypher: " + value.getClass());
            }
        }
    }

    /** A duration, whose parts are not worked out into one another. */
    record Lapse(long months, long days, long seconds, int nanoseconds) implements CypherValue {}

    /** A point; {@code z} in three dimensions alone. */
    record Point(int srid, double x, double y, OptionalDouble z) implements CypherValue {}

    /**
     * A vector.
     *
     * @param element the type of its elements as Cypher names it, such as FLOAT32
     */
    record Vector(String element, List<Number> elements) implements CypherValue {

        public Vector {
            elements = List.copyOf(elements);
        }
    }

    /** An id of 128 bits. */
    record Uuid(UUID value) implements CypherValue {}

    /** A list. */
    record Items(List<CypherValue> values) implements CypherValue {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map, in the order in which the server gave it. */
    record Fields(Map<String, CypherValue> values) implements CypherValue {

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * A node.
     *
     * @param id its element id, which is good for as long as nobody removes the node
     */
    record Node(String id, List<String> labels, Map<String, CypherValue> properties) implements CypherValue {

        public Node {
            labels = List.copyOf(labels);
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * A relationship.
     *
     * @param source the element id of the node that it leaves
     * @param target the element id of the node that it reaches
     */
    record Relationship(String id, String type, String source, String target, Map<String, CypherValue> properties)
            implements CypherValue {

        public Relationship {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * A path: one node more than relationships.
     *
     * @param relationships in the order of the walk, each with its own direction
     */
    record Path(List<Node> nodes, List<Relationship> relationships) implements CypherValue {

        public Path {
            nodes = List.copyOf(nodes);
            relationships = List.copyOf(relationships);
        }
    }

    /** A value of a type that came after this driver. */
    record Unknown(String type) implements CypherValue {}
}
