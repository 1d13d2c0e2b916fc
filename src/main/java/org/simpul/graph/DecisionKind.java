package org.simpul.graph;

/** What somebody can decide about the graph. */
public enum DecisionKind {
    /** Two entities are one. */
    MERGE,
    /** Two entities that look alike are two. */
    APART,
    ACCEPT,
    REJECT,
    RETYPE,
    RENAME,
    /** A claim that no text makes. */
    FACT
}
