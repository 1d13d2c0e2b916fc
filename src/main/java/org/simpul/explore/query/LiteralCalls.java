package org.simpul.explore.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simpul.graph.console.CypherValue;

/** Reads values that are written like the call of a function: {@code date('2024-07-04')}. */
final class LiteralCalls {

    private static final Pattern LAPSE = Pattern.compile("(-?)P(?:(-?\\d+)Y)?(?:(-?\\d+)M)?(?:(-?\\d+)W)?(?:(-?\\d+)D)?"
            + "(?:T(?:(-?\\d+)H)?(?:(-?\\d+)M)?(?:(-?\\d+)(?:[.,](\\d{1,9}))?S)?)?");
    private static final int MONTHS = 12;
    private static final int DAYS = 7;
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int WGS_84 = 4326;
    private static final int WGS_84_3D = 4979;
    private static final int CARTESIAN = 7203;
    private static final int CARTESIAN_3D = 9157;

    /** By name, as the server calls them. */
    private static final Map<String, Integer> SYSTEMS =
            Map.of("wgs-84", WGS_84, "wgs-84-3d", WGS_84_3D, "cartesian", CARTESIAN, "cartesian-3d", CARTESIAN_3D);

    private static final Map<String, Integer> BITS =
            Map.of("INTEGER8", Byte.SIZE, "INTEGER16", Short.SIZE, "INTEGER32", Integer.SIZE);

    private LiteralCalls() {}

    /**
     * A value.
     *
     * @throws IllegalArgumentException with what is expected, where this is none
     */
    static CypherValue of(String function, List<CypherValue> arguments) {
        try {
            return switch (function.toLowerCase(Locale.ROOT)) {
                case "date" -> new CypherValue.Moment(LocalDate.parse(text(arguments)));
                case "localtime" -> new CypherValue.Moment(LocalTime.parse(text(arguments)));
                case "time" -> new CypherValue.Moment(OffsetTime.parse(text(arguments)));
                case "localdatetime" -> new CypherValue.Moment(LocalDateTime.parse(text(arguments)));
                case "datetime" -> new CypherValue.Moment(ZonedDateTime.parse(text(arguments)));
                case "duration" -> lapse(text(arguments));
                case "uuid" -> uuid(text(arguments));
                case "bytes" -> bytes(text(arguments));
                case "point" -> point(arguments);
                case "vector" -> vector(arguments);
                default -> throw new IllegalArgumentException("a value; nothing is worked out here");
            };
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("a day such as '2024-07-04', or a time as ISO 8601 has it");
        }
    }

    private static String text(List<CypherValue> arguments) {
        if (arguments.size() == 1 && arguments.getFirst() instanceof CypherValue.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("one text between the parentheses");
    }

    private static CypherValue uuid(String text) {
        try {
            return new CypherValue.Uuid(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("a UUID such as '0f8fad5b-d9cb-469f-a165-70867728950e'");
        }
    }

    private static CypherValue bytes(String text) {
        try {
            return new CypherValue.Bytes(HexFormat.of().formatHex(HexFormat.of().parseHex(text)));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("bytes of two digits each, 0 to f, such as '00ff'");
        }
    }

    private static CypherValue.Lapse lapse(String text) {
        Matcher part = LAPSE.matcher(text);
        if (!part.matches() || text.endsWith("P") || text.endsWith("T")) {
            throw new IllegalArgumentException("a duration such as 'P1Y2M3DT4H5M6.7S'");
        }
        int sign = part.group(1).isEmpty() ? 1 : -1;
        long seconds = number(part, 6) * HOUR + number(part, 7) * MINUTE + number(part, 8);
        int nanoseconds = part.group(9) == null ? 0 : Integer.parseInt((part.group(9) + "000000000").substring(0, 9));
        boolean below = part.group(8) != null && part.group(8).startsWith("-");
        long all = sign * seconds;
        int rest = below ? -sign * nanoseconds : sign * nanoseconds;
        return new CypherValue.Lapse(
                sign * (number(part, 2) * MONTHS + number(part, 3)),
                sign * (number(part, 4) * DAYS + number(part, 5)),
                rest < 0 ? all - 1 : all,
                rest < 0 ? rest + 1_000_000_000 : rest);
    }

    private static long number(Matcher part, int group) {
        try {
            return part.group(group) == null ? 0 : Long.parseLong(part.group(group));
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("a duration whose numbers have 18 digits at most");
        }
    }

    private static CypherValue.Point point(List<CypherValue> arguments) {
        if (arguments.size() != 1
                || !(arguments.getFirst() instanceof CypherValue.Fields(Map<String, CypherValue> at))) {
            throw new IllegalArgumentException("a point such as {x: 1, y: 2} or {longitude: 106.8, latitude: -6.2}");
        }
        boolean globe = at.containsKey("longitude");
        OptionalDouble z = at.containsKey("z") || at.containsKey("height")
                ? OptionalDouble.of(real(at, at.containsKey("z") ? "z" : "height"))
                : OptionalDouble.empty();
        int usual = globe ? z.isPresent() ? WGS_84_3D : WGS_84 : z.isPresent() ? CARTESIAN_3D : CARTESIAN;
        int srid = at.containsKey("srid")
                ? (int) real(at, "srid")
                : at.containsKey("crs") ? system(at.getOrDefault("crs", new CypherValue.Null()), z.isPresent()) : usual;
        return new CypherValue.Point(srid, real(at, globe ? "longitude" : "x"), real(at, globe ? "latitude" : "y"), z);
    }

    private static int system(CypherValue crs, boolean high) {
        boolean known = crs instanceof CypherValue.Text(String name)
                && SYSTEMS.containsKey(name.toLowerCase(Locale.ROOT))
                && high == name.toLowerCase(Locale.ROOT).endsWith("-3d");
        if (known && crs instanceof CypherValue.Text(String name)) {
            return SYSTEMS.getOrDefault(name.toLowerCase(Locale.ROOT), CARTESIAN);
        }
        throw new IllegalArgumentException(
                high ? "'wgs-84-3d' or 'cartesian-3d' as crs" : "'wgs-84' or 'cartesian' as crs");
    }

    private static double real(Map<String, CypherValue> at, String name) {
        return switch (at.getOrDefault(name, new CypherValue.Null())) {
            case CypherValue.Whole whole -> (double) whole.value();
            case CypherValue.Real real -> real.value();
            default -> throw new IllegalArgumentException("a number for " + name);
        };
    }

    private static CypherValue.Vector vector(List<CypherValue> arguments) {
        if (arguments.size() == 3
                && arguments.get(0) instanceof CypherValue.Items(List<CypherValue> values)
                && arguments.get(1) instanceof CypherValue.Whole(long dimension)
                && dimension == values.size()
                && arguments.get(2) instanceof CypherValue.Text(String element)) {
            boolean whole = element.startsWith("INTEGER");
            return new CypherValue.Vector(
                    element,
                    values.stream().map(value -> number(value, whole, element)).toList());
        }
        throw new IllegalArgumentException("a vector such as vector([1.5, 2.0], 2, FLOAT32)");
    }

    private static Number number(CypherValue value, boolean whole, String element) {
        double number = real(Map.of("an element", value), "an element");
        int bits = BITS.getOrDefault(element, Long.SIZE);
        if (whole
                && bits < Long.SIZE
                && (number != Math.rint(number) || Math.abs(number + 0.5) > Math.scalb(1.0, bits - 1))) {
            throw new IllegalArgumentException("whole numbers of " + bits + " bits as elements");
        }
        return switch (element) {
            case "INTEGER8" -> (byte) number;
            case "INTEGER16" -> (short) number;
            case "INTEGER32" -> (int) number;
            case "FLOAT32" -> (float) number;
            default -> whole && value instanceof CypherValue.Whole(long exact) ? (Number) exact : (Number) number;
        };
    }
}
