package org.simpul.graph;

/** Which end of an edge a node is. */
public enum Direction {
    /** The node is the subject. */
    OUT,
    /** The node is the object. */
    IN
}
