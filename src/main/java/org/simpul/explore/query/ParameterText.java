package org.simpul.explore.query;

import java.util.Map;
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

    private ParameterText() {}

    /** Reads a line {@code :param name => value}, {@code :param name: value} or {@code :param {a: 1, b: 2}}; also :params. */
    public static Reading line(String line) {
        throw new UnsupportedOperationException(line);
    }

    /** Reads what is written into a form's field for a parameter of that type; the value is by the name {@code value}. */
    public static Reading field(ParameterType type, String written) {
        throw new UnsupportedOperationException(type + written);
    }

    /** A value as {@link #field} reads it again. */
    public static String write(CypherValue value) {
        throw new UnsupportedOperationException(value.toString());
    }

    /** The lines that set some parameters, as {@link #line} reads them again. */
    public static String lines(Map<String, CypherValue> values) {
        throw new UnsupportedOperationException(values.toString());
    }
}
