package org.simpul.explore.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.simpul.explore.query.LiteralReader.Unread;
import org.simpul.graph.ValueLiteral;
import org.simpul.graph.console.CypherValue;

/**
 * Reads values of parameters as people write them, and writes them so that they are read again.
 *
 * <p>It takes literals alone: strings, numbers, true, false, null, lists, maps, {@code date('2024-07-04')} and the like,
 * {@code duration(…)}, {@code point({…})}. Nothing in them is run.
 */
public final class ParameterText {

    /** How a reading went. */
    public sealed interface Reading {

        /** The values by name. */
        record Read(Map<String, CypherValue> values) implements Reading {}

        /**
         * What is written is no parameter.
         *
         * @param offset where, in UTF-16 units from 0
         * @param expected what would do there, in English, such as {@code a value}
         */
        record Wrong(int offset, String expected) implements Reading {}
    }

    /** What a field's one value is called. */
    static final String VALUE = "value";

    private ParameterText() {}

    /** Reads a line {@code :param name => value}, {@code :param name: value} or {@code :param {a: 1, b: 2}}; also :params. */
    public static Reading line(String line) {
        String start = line.stripLeading();
        int from = line.length() - start.length();
        int length = start.matches("(?is):params?\\b.*") ? start.split("[^:\\p{L}]", 2)[0].length() : 0;
        if (length == 0) {
            return new Reading.Wrong(from, ":param");
        }
        try {
            return new Reading.Read(assigned(line.replaceFirst(";\\s*$", ""), from + length));
        } catch (Unread e) {
            return new Reading.Wrong(e.offset(), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, CypherValue> assigned(String line, int from) throws Unread {
        LiteralReader reader = new LiteralReader(line, from);
        reader.spaces();
        if (line.startsWith("{", reader.at())) {
            Map<String, CypherValue> values = reader.map();
            reader.end();
            return values;
        }
        String name = reader.name();
        reader.spaces();
        if (line.startsWith("=>", reader.at())) {
            reader.expect('=');
            reader.expect('>');
        } else {
            reader.expect(':');
        }
        Map<String, CypherValue> value = new LinkedHashMap<>(Map.of(name, reader.value()));
        reader.end();
        return value;
    }

    /** Reads what is written into a form's field for a parameter of that type; the value is by the name {@code value}. */
    public static Reading field(ParameterType type, String written) {
        String text = written.strip();
        return switch (type) {
            case STRING, ENTITY -> read(new CypherValue.Text(type == ParameterType.STRING ? written : text));
            case BOOLEAN ->
                text.toLowerCase(Locale.ROOT).matches("true|false")
                        ? read(new CypherValue.Bool(Boolean.parseBoolean(text)))
                        : new Reading.Wrong(0, "true or false");
            case DAY, DATE -> day(type, text);
            case INTEGER -> literal(text, CypherValue.Whole.class, "an integer");
            case FLOAT ->
                literal(text, CypherValue.class, "a number") instanceof Reading.Read(Map<String, CypherValue> values)
                        ? real(values)
                        : new Reading.Wrong(0, "a number");
            case LIST -> literal(text, CypherValue.Items.class, "a list such as ['a', 'b']");
            case MAP -> literal(text, CypherValue.Fields.class, "a map such as {name: 'a'}");
            case LITERAL -> literal(text, CypherValue.class, "a value such as duration('P1D')");
        };
    }

    /** A value as {@link #field} reads it again. */
    public static String write(CypherValue value) {
        return switch (value) {
            case CypherValue.Text text -> text.value();
            case CypherValue.Moment moment when moment.value() instanceof LocalDate day -> day.toString();
            default -> ValueLiteral.of(value);
        };
    }

    /** The lines that set some parameters, as {@link #line} reads them again. */
    public static String lines(Map<String, CypherValue> values) {
        return values.entrySet().stream()
                .map(entry -> ":param " + ValueLiteral.of(Map.of(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static Reading day(ParameterType type, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return read(type == ParameterType.DAY ? new CypherValue.Text(day.toString()) : new CypherValue.Moment(day));
        } catch (DateTimeException _) {
            return new Reading.Wrong(0, "a day such as 2024-07-04");
        }
    }

    private static Reading literal(String text, Class<? extends CypherValue> kind, String expected) {
        try {
            LiteralReader reader = new LiteralReader(text, 0);
            CypherValue value = reader.value();
            reader.end();
            return kind.isInstance(value) ? read(value) : new Reading.Wrong(0, expected);
        } catch (Unread e) {
            return new Reading.Wrong(e.offset(), e.offset() == 0 ? expected : String.valueOf(e.getMessage()));
        }
    }

    private static Reading real(Map<String, CypherValue> values) {
        return switch (values.getOrDefault(VALUE, new CypherValue.Null())) {
            case CypherValue.Whole whole -> read(new CypherValue.Real((double) whole.value()));
            case CypherValue.Real real -> read(real);
            default -> new Reading.Wrong(0, "a number");
        };
    }

    private static Reading read(CypherValue value) {
        return new Reading.Read(Map.of(VALUE, value));
    }
}
