package org.simpul.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/** Writes values of properties, of any type that the driver knows, as people read them. */
final class PropertyText {

    /** How many characters of a text, and how many elements of a list, are told. */
    static final int CHARACTERS = 2_000;

    static final int ELEMENTS = 50;

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
            case String text -> cut(text, text.length() >= CHARACTERS);
            case byte[] bytes -> bytes.length + " bytes";
            case List<?> list ->
                cut(
                        list.stream().map(PropertyText::element).collect(Collectors.joining(", ")),
                        list.size() >= ELEMENTS);
            case Point point -> point(point);
            case IsoDuration duration -> duration.toString();
            default -> String.valueOf(value);
        };
    }

    private static String element(Object element) {
        return element == null ? "" : of(element);
    }

    private static String point(Point point) {
        String plane = point.x() + ", " + point.y();
        return (Double.isNaN(point.z()) ? plane : plane + ", " + point.z()) + " (" + point.srid() + ")";
    }

    private static String cut(String text, boolean more) {
        return more ? text + CUT : text;
    }
}
