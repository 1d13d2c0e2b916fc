package org.simpul.explore;

/** What an expansion of a node can still bring. */
public enum Reach {

    /** Nothing: it has no neighbours. */
    ALONE,

    /** Nothing: all its neighbours are on the canvas. */
    SHOWN,

    /** Nothing before the canvas has room. */
    FULL,

    FURTHER
}
