package org.simpul.graph;

/** What the claims behind an edge say together, and so how its line is drawn. */
public enum EdgeStatus {
    STATED,
    DENIED,
    PLANNED,
    DISPUTED
}
