package org.simpul.explore;

/** What came of opening a node. */
public sealed interface Opened {

    /** So few neighbours were missing that all came at once. */
    record Expanded(CanvasChange change) implements Opened {}

    /** There are more than one step adds: their counts come first. */
    record Offered(ExpansionOffer offer) implements Opened {}
}
