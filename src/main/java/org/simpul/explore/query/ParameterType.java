package org.simpul.explore.query;

import java.util.Arrays;
import java.util.Locale;

/** What a parameter of a query holds, and what a form asks for. */
public enum ParameterType {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    /** A date. */
    DATE,
    /** A date as text, such as 2024-07-04. */
    DAY,
    /** The key of an entity, which one finds by its name. */
    ENTITY,
    LIST,
    MAP,
    /** Any other value, as a literal of Cypher. */
    LITERAL;

    /** The type that is called so, in whatever case, in a file's header or a saved query; a text where none is. */
    static ParameterType named(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT);
        if (plain.startsWith("LIST")) {
            return LIST;
        }
        return Arrays.stream(values())
                .filter(type -> type.name().equals(plain))
                .findFirst()
                .orElse(STRING);
    }
}
