package org.simpul.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.stream.Collectors;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.CypherValue.Node;
import org.simpul.graph.console.CypherValue.Relationship;

/**
 * Values of all kinds as Cypher writes them. Nodes, relationships and paths look like their patterns, bytes like a call, though
 * Cypher has no literal for any of them.
 */
public final class ValueLiteral {

    private static final int NANO_DIGITS = 9;
    private static final int MONTHS = 12;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private ValueLiteral() {}

    public static String of(CypherValue value) {
        return switch (value) {
            case CypherValue.Null _ -> "null";
            case CypherValue.Bool truth -> Boolean.toString(truth.value());
            case CypherValue.Whole whole -> Long.toString(whole.value());
            case CypherValue.Real real -> CypherLiteral.number(real.value());
            case CypherValue.Text text -> CypherLiteral.text(text.value());
            case CypherValue.Bytes bytes -> "bytes('" + bytes.hex() + "')";
            case CypherValue.Uuid uuid -> "uuid('" + uuid.value() + "')";
            case CypherValue.Moment moment -> moment(moment.value());
            case CypherValue.Lapse lapse -> lapse(lapse);
            case CypherValue.Point point -> point(point);
            case CypherValue.Vector vector ->
                "vector(" + vector.elements() + ", " + vector.elements().size() + ", " + vector.element() + ")";
            case CypherValue.Items items ->
                items.values().stream().map(ValueLiteral::of).collect(Collectors.joining(", ", "[", "]"));
            case CypherValue.Fields fields -> of(fields.values());
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case CypherValue.Path path -> path(path);
            case CypherValue.Unknown unknown -> "unknown(" + CypherLiteral.text(unknown.type()) + ")";
        };
    }

    /** A map as a literal, in its own order: {@code {name: 'a', limit: 25}}. */
    public static String of(Map<String, CypherValue> map) {
        return map.entrySet().stream()
                .map(entry -> key(entry.getKey()) + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String key(String name) {
        return name.isEmpty() ? "``" : CypherLiteral.name(name);
    }

    private static String moment(Temporal moment) {
        return switch (moment) {
            case LocalDate day -> "date('" + day + "')";
            case LocalTime time -> "localtime('" + time + "')";
            case OffsetTime time -> "time('" + time + "')";
            case LocalDateTime time -> "localdatetime('" + time + "')";
            case ZonedDateTime time -> "datetime('" + DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time) + "')";
            default -> throw new IllegalStateException("No moment of Cypher: " + moment);
        };
    }

    /** As the server's own {@code toString} has it: {@code P1Y2M3DT4H5M6.7S}, and {@code PT0S} for none. */
    private static String lapse(CypherValue.Lapse lapse) {
        BigDecimal seconds =
                BigDecimal.valueOf(lapse.seconds()).add(BigDecimal.valueOf(lapse.nanoseconds(), NANO_DIGITS));
        BigDecimal[] hours = seconds.divideAndRemainder(HOUR);
        BigDecimal[] minutes = hours[1].divideAndRemainder(MINUTE);
        String day = part(BigDecimal.valueOf(lapse.months() / MONTHS), "Y")
                + part(BigDecimal.valueOf(lapse.months() % MONTHS), "M")
                + part(BigDecimal.valueOf(lapse.days()), "D");
        String time = part(hours[0], "H") + part(minutes[0], "M") + part(minutes[1], "S");
        String all = time.isEmpty() ? day : day + "T" + time;
        return "duration('P" + (all.isEmpty() ? "T0S" : all) + "')";
    }

    private static String part(BigDecimal number, String unit) {
        return number.signum() == 0 ? "" : number.stripTrailingZeros().toPlainString() + unit;
    }

    private static String point(CypherValue.Point point) {
        String plane = "point({srid: " + point.srid() + ", x: " + point.x() + ", y: " + point.y();
        return point.z().isPresent() ? plane + ", z: " + point.z().getAsDouble() + "})" : plane + "})";
    }

    private static String node(Node node) {
        return "(" + node.labels().stream().map(label -> ":" + key(label)).collect(Collectors.joining())
                + properties(node.properties(), !node.labels().isEmpty()) + ")";
    }

    private static String relationship(Relationship relationship) {
        return "[:" + key(relationship.type()) + properties(relationship.properties(), true) + "]";
    }

    private static String properties(Map<String, CypherValue> properties, boolean apart) {
        return properties.isEmpty() ? "" : (apart ? " " : "") + of(properties);
    }

    private static String path(CypherValue.Path path) {
        StringBuilder walk = new StringBuilder(node(path.nodes().getFirst()));
        for (int i = 0; i < path.relationships().size(); i++) {
            Relationship relationship = path.relationships().get(i);
            boolean ahead = relationship.source().equals(path.nodes().get(i).id());
            walk.append(ahead ? "-" : "<-")
                    .append(relationship(relationship))
                    .append(ahead ? "->" : "-")
                    .append(node(path.nodes().get(i + 1)));
        }
        return walk.toString();
    }
}
