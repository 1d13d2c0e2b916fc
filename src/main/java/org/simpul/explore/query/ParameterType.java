package org.simpul.explore.query;

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
    MAP
}
