package org.simpul.graph;

/**
 * What the claims behind an edge say together, and so how its line is drawn: disputed where some deny what others state of the
 * same time. What is denied of another time alone is stated, or planned; where others give a thing another value that can have
 * one alone, it differs from them.
 */
public enum EdgeStatus {
    STATED,
    DENIED,
    PLANNED,
    DISPUTED,
    DIFFERING
}
