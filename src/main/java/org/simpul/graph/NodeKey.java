package org.simpul.graph;

/** How the canvas and the queries name a node: its uniquely constrained property, or else its element id. */
public record NodeKey(String value) {

    public NodeKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A node's key is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
