package org.simpul.graph;

/** What came of deciding: nothing is changed but in the first case. */
public sealed interface DecisionOutcome {

    /** It is as wanted. */
    record Decided(Decision decision) implements DecisionOutcome {}

    /** Somebody has decided otherwise about the same since it was seen. */
    record Meanwhile(Decision theirs) implements DecisionOutcome {}

    /** What it is about is no longer there. */
    record Gone() implements DecisionOutcome {}
}
