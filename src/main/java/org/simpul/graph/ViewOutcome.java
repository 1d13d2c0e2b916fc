package org.simpul.graph;

/** What came of saving or renaming a view: nothing is written but in the first case. */
public sealed interface ViewOutcome {

    /** It is in the database as wanted. */
    record Kept(ViewLine view) implements ViewOutcome {}

    /** Another view bears the name. */
    record NameTaken(ViewLine by) implements ViewOutcome {}

    /** Somebody else has saved it since it was read. */
    record ChangedMeanwhile(ViewLine now) implements ViewOutcome {}

    /** It is no longer there. */
    record Gone() implements ViewOutcome {}
}
