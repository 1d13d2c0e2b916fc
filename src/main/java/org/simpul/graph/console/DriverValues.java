package org.simpul.graph.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Makes the driver's values of parameters. */
final class DriverValues {

    private DriverValues() {}

    /**
     * The parameters of a statement.
     *
     * @throws IllegalArgumentException for a node, relationship or path, which no parameter can be
     */
    static Map<String, Object> of(Map<String, CypherValue> parameters) {
        Map<String, Object> values = new HashMap<>();
        parameters.forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    private static Value of(CypherValue value) {
        return switch (value) {
            case CypherValue.Null _ -> Values.NULL;
            case CypherValue.Bool truth -> Values.value(truth.value());
            case CypherValue.Whole whole -> Values.value(whole.value());
            case CypherValue.Real real -> Values.value(real.value());
            case CypherValue.Text text -> Values.value(text.value());
            case CypherValue.Bytes bytes -> Values.value(bytes.toArray());
            case CypherValue.Uuid uuid -> Values.value(uuid.value());
            case CypherValue.Moment moment -> Values.value((Object) moment.value());
            case CypherValue.Lapse lapse ->
                Values.isoDuration(lapse.months(), lapse.days(), lapse.seconds(), lapse.nanoseconds());
            case CypherValue.Point point ->
                point.z().isPresent()
                        ? Values.point(
                                point.srid(), point.x(), point.y(), point.z().getAsDouble())
                        : Values.point(point.srid(), point.x(), point.y());
            case CypherValue.Vector vector -> vector(vector);
            case CypherValue.Items items ->
                Values.value(
                        items.values().stream().<Object>map(DriverValues::of).toList());
            case CypherValue.Fields fields -> Values.value(of(fields.values()));
            case CypherValue.Node _, CypherValue.Relationship _, CypherValue.Path _, CypherValue.Unknown _ ->
                throw new IllegalArgumentException(
                        "No parameter can be a " + value.getClass().getSimpleName());
        };
    }

    private static Value vector(CypherValue.Vector vector) {
        List<Number> all = vector.elements();
        return switch (vector.element()) {
            case "INTEGER8" -> {
                byte[] bytes = new byte[all.size()];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = all.get(i).byteValue();
                }
                yield Values.vector(bytes);
            }
            case "INTEGER16" -> {
                short[] shorts = new short[all.size()];
                for (int i = 0; i < shorts.length; i++) {
                    shorts[i] = all.get(i).shortValue();
                }
                yield Values.vector(shorts);
            }
            case "INTEGER32" ->
                Values.vector(all.stream().mapToInt(Number::intValue).toArray());
            case "INTEGER" ->
                Values.vector(all.stream().mapToLong(Number::longValue).toArray());
            case "FLOAT32" -> {
                float[] floats = new float[all.size()];
                for (int i = 0; i < floats.length; i++) {
                    floats[i] = all.get(i).floatValue();
                }
                yield Values.vector(floats);
            }
            case "FLOAT" ->
                Values.vector(all.stream().mapToDouble(Number::doubleValue).toArray());
            default -> throw new IllegalArgumentException("No vector has elements of " + vector.element());
        };
    }
}
