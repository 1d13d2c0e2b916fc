package org.simpul.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Vector;
import org.simpul.graph.console.Values;

/**
 * Values as Cypher writes them, for statements that people copy and run elsewhere; Simpul itself passes parameters.
 *
 * <p>What ends a literal is escaped, and so is all that is not to be seen, lest a statement read otherwise than it runs.
 */
public final class CypherLiteral {

    private static final DateTimeFormatter ISO_MOMENT = DateTimeFormatter.ISO_ZONED_DATE_TIME;
    private static final int LAST_ASCII_CONTROL = 0x1f;

    private CypherLiteral() {}

    /** A map as a literal: {@code {key: 'Q7747', limit: 25}}. */
    public static String of(Map<String, ?> map) {
        return map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> name(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String value(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                of(map.entrySet().stream()
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue)));
            case Collection<?> list ->
                list.stream().map(CypherLiteral::value).collect(Collectors.joining(", ", "[", "]"));
            case LocalDate _ -> call("date", value);
            case LocalDateTime _ -> call("localdatetime", value);
            case ZonedDateTime moment -> call("datetime", moment.format(ISO_MOMENT));
            case OffsetTime _ -> call("time", value);
            case LocalTime _ -> call("localtime", value);
            case IsoDuration _ -> call("duration", value);
            case Point point -> point(point);
            case UUID _, Vector _ -> ValueLiteral.of(Values.of(value));
            case Double number -> number(number);
            case Long _, Integer _, Boolean _ -> String.valueOf(value);
            default -> text(String.valueOf(value));
        };
    }

    private static String call(String function, Object iso8601) {
        return function + "('" + iso8601 + "')";
    }

    private static String point(Point point) {
        String plane = "point({srid: " + point.srid() + ", x: " + point.x() + ", y: " + point.y();
        return Double.isNaN(point.z()) ? plane + "})" : plane + ", z: " + point.z() + "})";
    }

    /** Cypher has words for what is no number, and for what is larger than all. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        return Double.isInfinite(number) ? number > 0 ? "Infinity" : "-Infinity" : Double.toString(number);
    }

    static String name(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : CypherFile.quoted(name);
    }

    static String text(String text) {
        StringBuilder literal = new StringBuilder("'");
        text.chars().forEach(c -> {
            switch (c) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (isSeen(c)) {
                        literal.append((char) c);
                    } else {
                        literal.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return literal.append('\'').toString();
    }

    private static boolean isSeen(int c) {
        return c > LAST_ASCII_CONTROL
                && switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        false;
                    default -> true;
                };
    }
}
