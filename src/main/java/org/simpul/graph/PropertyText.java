package org.simpul.graph;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/** Writes values of properties, of any type that the driver knows, as people read them. */
final class PropertyText {

    /** How many characters of a text, and how many elements of a list, are asked for: one more than are told. */
    static final int CHARACTERS = 2_001;

    static final int ELEMENTS = 51;

    /** So many bytes are taken whole, so that they are told from a list of numbers. */
    static final int BYTES = 1_000_000;

    private static final int BYTES_TOLD = 32;
    private static final String CUT = "…";

    private PropertyText() {}

    /** A row's columns of names and of values, by name. */
    static List<Property> properties(Record row) {
        Value values = row.get("values");
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Property(row.get("names").get(i).asString(), of(values.get(i))))
                .sorted(Comparator.comparing(Property::name))
                .toList();
    }

    static String of(Value value) {
        return of(value.isNull() ? "" : value.asObject());
    }

    private static String of(Object value) {
        return switch (value) {
            case String text when text.length() >= CHARACTERS -> text.substring(0, CHARACTERS - 1) + CUT;
            case String text -> text;
            case byte[] bytes -> bytes(bytes);
            case List<?> list ->
                list.stream()
                        .limit(ELEMENTS - 1)
                        .map(PropertyText::element)
                        .collect(Collectors.joining(", ", "", list.size() >= ELEMENTS ? CUT : ""));
            case Point point -> point(point);
            case IsoDuration duration -> duration.toString();
            default -> String.valueOf(value);
        };
    }

    private static String element(Object element) {
        return element == null ? "" : of(element);
    }

    /** As answers have them; of many the first, and in parentheses how many they are. */
    private static String bytes(byte[] bytes) {
        String told = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_TOLD));
        return bytes.length <= BYTES_TOLD
                ? "bytes('" + told + "')"
                : "bytes('" + told + CUT + "') (" + bytes.length + ")";
    }

    private static String point(Point point) {
        String plane = point.x() + ", " + point.y();
        return (Double.isNaN(point.z()) ? plane : plane + ", " + point.z()) + " (" + point.srid() + ")";
    }
}
