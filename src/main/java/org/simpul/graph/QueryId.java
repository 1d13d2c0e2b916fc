package org.simpul.graph;

/** The id of a saved query. */
public record QueryId(String value) {

    public QueryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A query without id");
        }
    }
}
