package org.simpul.graph;

/** By which of its two dates a claim is placed in time. */
public enum Dating {
    /** When what it says happened. */
    HAPPENED,
    /** When the text that makes it was published. */
    PUBLISHED
}
