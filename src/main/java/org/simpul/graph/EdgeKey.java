package org.simpul.graph;

/** How the canvas names an edge: subject, relation and object; one edge holds what is stated and what is denied. */
public record EdgeKey(NodeKey source, String relation, NodeKey target) {

    private static final String BETWEEN = "\u0001";

    /** The key as one string, for the canvas. */
    public String value() {
        return source.value() + BETWEEN + relation + BETWEEN + target.value();
    }

    /** The key that {@link #value} wrote. */
    public static EdgeKey of(String value) {
        String[] parts = value.split(BETWEEN, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not an edge's key: " + value);
        }
        return new EdgeKey(new NodeKey(parts[0]), parts[1], new NodeKey(parts[2]));
    }
}
