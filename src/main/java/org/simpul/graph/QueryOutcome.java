package org.simpul.graph;

/** What became of the wish to save a query in place of another. */
public sealed interface QueryOutcome {

    /** It is saved. */
    record Kept(StoredQuery query) implements QueryOutcome {}

    /** Somebody else has saved it since; that is what is there now. */
    record ChangedMeanwhile(StoredQuery now) implements QueryOutcome {}

    /** Somebody has removed it. */
    record Gone() implements QueryOutcome {}
}
