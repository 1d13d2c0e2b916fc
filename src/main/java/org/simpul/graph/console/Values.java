package org.simpul.graph.console;

import java.lang.reflect.Array;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Float32Vector;
import org.neo4j.driver.types.Float64Vector;
import org.neo4j.driver.types.Int16Vector;
import org.neo4j.driver.types.Int32Vector;
import org.neo4j.driver.types.Int64Vector;
import org.neo4j.driver.types.Int8Vector;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.UnsupportedType;
import org.neo4j.driver.types.Vector;

/** Makes values of the driver's, one for one. */
public final class Values {

    private Values() {}

    static CypherValue of(Value value) {
        return switch (value.type().name()) {
            case "LIST", "LIST OF ANY?" -> new CypherValue.Items(value.asList(Values::of));
            case "MAP" -> new CypherValue.Fields(fields(value));
            default -> of(object(value));
        };
    }

    /** A moment whose zone this computer does not know has no object. */
    private static Object object(Value value) {
        try {
            return value.isNull() ? new CypherValue.Null() : value.asObject();
        } catch (Neo4jException | DateTimeException _) {
            return new CypherValue.Unknown(value.type().name());
        }
    }

    /** Of what the driver makes of a value. */
    public static CypherValue of(Object value) {
        return switch (value) {
            case CypherValue there -> there;
            case Boolean truth -> new CypherValue.Bool(truth);
            case Long whole -> new CypherValue.Whole(whole);
            case Double real -> new CypherValue.Real(real);
            case String text -> new CypherValue.Text(text);
            case byte[] bytes -> CypherValue.Bytes.of(bytes);
            case UUID uuid -> new CypherValue.Uuid(uuid);
            case Temporal moment -> new CypherValue.Moment(moment);
            case IsoDuration lapse ->
                new CypherValue.Lapse(lapse.months(), lapse.days(), lapse.seconds(), lapse.nanoseconds());
            case Point point ->
                new CypherValue.Point(
                        point.srid(),
                        point.x(),
                        point.y(),
                        Double.isNaN(point.z()) ? OptionalDouble.empty() : OptionalDouble.of(point.z()));
            case Vector vector -> vector(vector);
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path ->
                new CypherValue.Path(
                        StreamSupport.stream(path.nodes().spliterator(), false)
                                .map(Values::node)
                                .toList(),
                        StreamSupport.stream(path.relationships().spliterator(), false)
                                .map(Values::relationship)
                                .toList());
            case UnsupportedType type -> new CypherValue.Unknown(type.name());
            default -> new CypherValue.Unknown(value.getClass().getSimpleName());
        };
    }

    private static CypherValue.Node node(Node node) {
        return new CypherValue.Node(
                node.elementId(),
                StreamSupport.stream(node.labels().spliterator(), false).toList(),
                properties(node));
    }

    private static CypherValue.Relationship relationship(Relationship relationship) {
        return new CypherValue.Relationship(
                relationship.elementId(),
                relationship.type(),
                relationship.startNodeElementId(),
                relationship.endNodeElementId(),
                properties(relationship));
    }

    private static Map<String, CypherValue> properties(Entity entity) {
        return fields(entity);
    }

    private static Map<String, CypherValue> fields(MapAccessor map) {
        Map<String, CypherValue> fields = new LinkedHashMap<>();
        map.keys().forEach(key -> fields.put(key, of(map.get(key))));
        return fields;
    }

    private static CypherValue vector(Vector vector) {
        return switch (vector) {
            case Int8Vector some -> vector("INTEGER8", some.toArray());
            case Int16Vector some -> vector("INTEGER16", some.toArray());
            case Int32Vector some -> vector("INTEGER32", some.toArray());
            case Int64Vector some -> vector("INTEGER", some.toArray());
            case Float32Vector some -> vector("FLOAT32", some.toArray());
            case Float64Vector some -> vector("FLOAT", some.toArray());
            default -> new CypherValue.Unknown("VECTOR");
        };
    }

    private static CypherValue vector(String element, Object array) {
        return new CypherValue.Vector(
                element,
                IntStream.range(0, Array.getLength(array))
                        .mapToObj(i -> (Number) Array.get(array, i))
                        .toList());
    }
}
